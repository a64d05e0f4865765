package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.ReportDates;

/** Reads what a row says about its report. It is mostly the same from row to row, so the last answer is kept. */
final class HeaderCells {
    private static final Column[] READ = {
        Column.PERIOD_FROM, Column.PERIOD_TO, Column.ISSUED, Column.PUBLISHED, Column.SECTIONS
    };

    private final SheetColumns columns;
    private final CellValues values;
    private final String[] latestCells = new String[READ.length];
    private RecordHeader latest;

    HeaderCells(SheetColumns columns, CellValues values) {
        this.columns = columns;
        this.values = values;
    }

    RecordHeader of(String[] cells) throws BadCell {
        boolean isSame = latest != null;
        for (int i = 0; i < READ.length; i++) {
            String cell = columns.cell(READ[i], cells);
            isSame &= cell.equals(latestCells[i]);
            latestCells[i] = cell;
        }
        if (!isSame) {
            latest = null;
            latest = read();
        }
        return latest;
    }

    private RecordHeader read() throws BadCell {
        return new RecordHeader(
                new ReportDates(
                        values.day(READ[0].code(), latestCells[0]),
                        values.day(READ[1].code(), latestCells[1]),
                        values.day(READ[2].code(), latestCells[2]),
                        values.day(READ[3].code(), latestCells[3])),
                values.sections(READ[4].code(), latestCells[4]));
    }
}
