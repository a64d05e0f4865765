package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.util.stream.Stream;

/** The header row of a sheet: it tells how the rows below are to be read. */
final class SheetHeader {
    private final String[] headers;

    SheetHeader(String[] headers) {
        this.headers = Stream.of(headers).map(String::strip).toArray(String[]::new);
    }

    /** @throws BadCell if a header is unknown or comes twice, or a required one is missing */
    SheetRows open(InstitutionRegistry registry, RecordCollector collector) throws BadCell {
        SheetColumns columns = new SheetColumns(headers);
        for (String header : headers) {
            if (Column.find(header).isEmpty()) {
                throw new BadCell(
                        header, header, "unknown column; remove it or rename it (a column note or 备注 is ignored)");
            }
        }
        if (!columns.has(Column.INSTITUTION_CODE) && !columns.has(Column.INSTITUTION)) {
            throw missing(Column.INSTITUTION_CODE);
        }
        for (Column required : new Column[] {Column.ACADEMIC_YEAR, Column.METRIC, Column.VALUE}) {
            if (!columns.has(required)) {
                throw missing(required);
            }
        }
        return new LongSheet(columns, new CellValues(), new InstitutionMatcher(registry), collector);
    }

    private static BadCell missing(Column column) {
        return new BadCell(column.code(), "", "required column is missing; add it to the header row");
    }
}
