package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import java.util.Arrays;
import java.util.Optional;

/** Where each known column of a sheet stands, and how its header is written there. */
final class SheetColumns {
    private static final int ABSENT = -1;

    private final String sheet;
    private final String[] headers;
    private final int[] places = new int[Column.values().length];

    /**
     * @param sheet what rejects write before a header: {@code Sheet1!}; empty where a file is one sheet
     * @throws BadCell if a header comes twice
     */
    SheetColumns(String sheet, String[] headers) throws BadCell {
        this.sheet = sheet;
        this.headers = headers;
        Arrays.fill(places, ABSENT);
        for (int place = 0; place < headers.length; place++) {
            Optional<Column> column = Column.find(headers[place]);
            if (column.isPresent()) {
                if (has(column.get())) {
                    throw new BadCell(headers[place], headers[place], "this column comes twice; keep one of them");
                }
                places[column.get().ordinal()] = place;
            }
        }
    }

    boolean has(Column column) {
        return places[column.ordinal()] != ABSENT;
    }

    /**
     * The cell of a row; empty where the sheet has no such column.
     *
     * @throws BadCell if a formula left an error there
     */
    String cell(Column column, String[] cells) throws BadCell {
        int place = places[column.ordinal()];
        return place == ABSENT ? "" : FormulaError.refuse(column.code(), cells[place]);
    }

    /** The bad cell as the row writes it, where only its meaning was known to whoever found it bad. */
    BadCell written(BadCell bad, String[] cells) {
        Optional<Column> column = Coded.find(Column.class, bad.column()).filter(this::has);
        if (column.isEmpty() || !bad.value().isEmpty()) {
            return bad;
        }
        String cell = cells[places[column.get().ordinal()]];
        return cell.equals(FormulaError.NO_RESULT) ? bad : new BadCell(bad.column(), cell, bad.getMessage());
    }

    /** The bad cell under the header that the sheet writes. */
    BadCell named(BadCell bad) {
        return bad.in(sheet
                + Coded.find(Column.class, bad.column())
                        .filter(this::has)
                        .map(column -> headers[places[column.ordinal()]])
                        .orElse(bad.column()));
    }
}
