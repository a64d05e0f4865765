package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.util.Arrays;

/** One sheet while it is read, row by row: the first that is not blank is its header. */
final class RecordSheet {
    private final String prefix;
    private final InstitutionRegistry registry;
    private final RecordCollector collector;
    private SheetRows rows;
    private int width;

    /** @param prefix what rejects write before a header: {@code Sheet1!}; empty where a file is one sheet */
    RecordSheet(String prefix, InstitutionRegistry registry, RecordCollector collector) {
        this.prefix = prefix;
        this.registry = registry;
        this.collector = collector;
    }

    /** How many columns the header has; 0 before it. */
    int width() {
        return width;
    }

    boolean hasHeader() {
        return rows != null;
    }

    /** Takes the next row, and tells whether to go on: a bad header refuses the file. */
    boolean take(long line, String[] cells) {
        int filled = filled(cells);
        if (filled == 0) {
            return true;
        }
        if (rows == null) {
            return open(line, Arrays.copyOf(cells, filled));
        }
        if (cells.length == width) {
            rows.row(line, cells);
        } else if (cells.length > width && filled <= width) {
            rows.row(line, Arrays.copyOf(cells, width));
        } else {
            rejectUneven(line, cells);
        }
        return true;
    }

    private boolean open(long line, String[] headers) {
        width = headers.length;
        try {
            rows = new SheetHeader(prefix, headers).open(registry, collector);
            return true;
        } catch (BadCell bad) {
            collector.refuse(line, bad.in(prefix + bad.column()));
            return false;
        }
    }

    private void rejectUneven(long line, String[] cells) {
        reject(
                line,
                cells,
                new BadCell(
                        "",
                        String.join(",", cells),
                        "the row has " + cells.length + " cells, the header " + width + "; look for "
                                + (cells.length < width
                                        ? "a missing comma, or a quotation mark that is not closed"
                                        : "a surplus comma, or a value to the right of the last header")));
    }

    /** Rejects a row of which nobody knows which cell stands under which header. */
    void reject(long line, String[] cells, BadCell bad) {
        String[] fitted = Arrays.copyOf(cells, width);
        for (int i = cells.length; i < width; i++) {
            fitted[i] = "";
        }
        rows.rejectUneven(line, bad, fitted);
    }

    /** How many cells there are up to the last that is not empty; spreadsheets write empty ones behind it. */
    private static int filled(String[] cells) {
        int filled = cells.length;
        while (filled > 0 && cells[filled - 1].isEmpty()) {
            filled--;
        }
        return filled;
    }
}
