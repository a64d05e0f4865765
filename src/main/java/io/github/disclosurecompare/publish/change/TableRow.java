package io.github.disclosurecompare.publish.change;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a published table. */
record TableRow(List<String> columns, List<String> cells) {

    /** Empty where the table has no such column. */
    String cell(String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : cells.get(place);
    }

    /** The words by which it is known again. */
    String words(ComparedTable table) {
        return table.identity().stream().map(this::cell).collect(Collectors.joining("|"));
    }
}
