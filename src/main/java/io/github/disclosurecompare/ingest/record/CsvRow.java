package io.github.disclosurecompare.ingest.record;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** A row of a CSV file, its cells taken straight from the parser's buffer. */
record CsvRow(long line, String[] cells) {

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Makes the rows while FastCSV parses. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final CellCache cache = new CellCache();
        private String[] cells = new String[16];
        private int count;

        @Override
        protected void handleBegin(long line) {
            count = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count++] = cache.text(buffer, offset, length);
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(getStartingLineNumber(), Arrays.copyOf(cells, count));
        }
    }
}
