package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Reads the values of corrected fields, each by the rules of its field, into the form in which tables show them. */
final class FieldCells {
    private final CellValues values;

    FieldCells(CellValues values) {
        this.values = values;
    }

    /**
     * @param field that the value is of
     * @param column that it stands in
     */
    String canonical(String field, String column, String cell) throws BadCell {
        return switch (field) {
            case "metric" -> values.metric(column, cell).code();
            case "value" -> String.valueOf(values.number(column, cell));
            case "qualifier" -> values.qualifier(column, cell).code();
            case "channels" -> values.channels(column, cell).code();
            case "category" -> values.category(column, cell).map(Coded::code).orElse("");
            case "role" -> values.role(column, cell).code();
            case "sections" ->
                values.sections(column, cell).stream()
                        .flatMap(Collection::stream)
                        .map(Coded::code)
                        .collect(Collectors.joining("|"));
            case "measure" -> cell;
            default -> values.day(column, cell).map(LocalDate::toString).orElse("");
        };
    }
}
