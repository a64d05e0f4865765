package io.github.disclosurecompare.ingest.record;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * A row of a CSV file, its cells taken straight from the parser's buffer.
 *
 * @param line physical line where it starts, 1 = first
 * @param endsQuoted whether its last cell begins with a quotation mark
 */
record CsvRow(long line, String[] cells, boolean endsQuoted) {

    /** Makes the rows while FastCSV parses. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final CellCache cache = new CellCache();
        private String[] cells = new String[16];
        private int count;
        private boolean endsQuoted;
        private long line = 1;

        /** The physical line where the row starts that is being parsed. */
        long line() {
            return line;
        }

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            count = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count++] = cache.text(buffer, offset, length);
            endsQuoted = quoted;
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, Arrays.copyOf(cells, count), endsQuoted);
        }
    }
}
