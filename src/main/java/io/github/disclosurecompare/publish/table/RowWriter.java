package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.ReportKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes cells as RFC 4180 CSV in UTF-8. A table of figures is millions of cells, and most say what the cell above
 * says: such a cell is copied as bytes and not encoded anew.
 */
final class RowWriter implements CellWriter {
    private static final int CHUNK = 1 << 16;
    private static final int KEY_CELLS = 4;
    private static final int MOST_DIGITS = 24;
    private static final char[][] QUARTERS = {{}, {'.', '2', '5'}, {'.', '5'}, {'.', '7', '5'}};
    private static final byte QUOTE = '"';

    private byte[] bytes = new byte[CHUNK + CHUNK / 4];
    private int length;
    private int column;
    /** Of each column, the text that was written last and where it stands. */
    private final String[] latest;

    private final int[] begins;
    private final int[] ends;
    private ReportKey latestKey;
    private int keyBegin;
    private int keyEnd;

    RowWriter(int columns) {
        latest = new String[columns];
        begins = new int[columns];
        ends = new int[columns];
    }

    /** Writes the next cell of the row; one that a spreadsheet would take for a formula gets an apostrophe. */
    @Override
    public void text(String cell) {
        startCell();
        int at = column++;
        if (cell.isEmpty()) {
            return;
        }
        if (cell == latest[at]) {
            copy(begins[at], ends[at]);
            return;
        }
        begins[at] = length;
        append(cell);
        ends[at] = length;
        latest[at] = cell;
    }

    @Override
    public void key(ReportKey key) {
        if (key == latestKey) {
            copy(keyBegin, keyEnd);
            column = KEY_CELLS;
            return;
        }
        keyBegin = length;
        text(key.reportingUnit().code());
        text(key.reportingUnit().institution());
        text(key.reportingUnit().unit());
        text(key.academicYear().toString());
        keyEnd = length;
        latestKey = key;
    }

    @Override
    public void empty() {
        startCell();
        column++;
    }

    @Override
    public void number(long value) {
        startCell();
        column++;
        digits(value);
    }

    @Override
    public void quarters(double value) {
        long quarters = (long) (value * 4);
        number(quarters / 4);
        for (char digit : QUARTERS[(int) (quarters % 4)]) {
            bytes[length++] = (byte) digit;
        }
    }

    private void digits(long value) {
        ensure(MOST_DIGITS);
        if (value < 0) {
            bytes[length++] = '-';
            value = -value;
        }
        int at = length + countDigits(value);
        length = at;
        do {
            bytes[--at] = (byte) ('0' + value % 10);
            value /= 10;
        } while (value > 0);
    }

    void endRow() {
        ensure(2);
        bytes[length++] = '\r';
        bytes[length++] = '\n';
        column = 0;
    }

    /** Whether the rows make a chunk. */
    boolean isFull() {
        return length >= CHUNK;
    }

    /** Hands out the rows. */
    byte[] take() {
        byte[] rows = Arrays.copyOf(bytes, length);
        clear();
        return rows;
    }

    /** Hands the rows on. */
    void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        clear();
    }

    /** What is copied must stand in the same chunk. */
    private void clear() {
        length = 0;
        Arrays.fill(latest, null);
        latestKey = null;
    }

    private void startCell() {
        if (column > 0) {
            ensure(1);
            bytes[length++] = ',';
        }
    }

    private void copy(int begin, int end) {
        ensure(end - begin);
        System.arraycopy(bytes, begin, bytes, length, end - begin);
        length += end - begin;
    }

    private void append(String cell) {
        byte[] utf8 = InertCell.of(cell).getBytes(StandardCharsets.UTF_8);
        if (isPlain(utf8)) {
            ensure(utf8.length);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
            return;
        }
        ensure(2 * utf8.length + 2);
        bytes[length++] = QUOTE;
        for (byte next : utf8) {
            bytes[length++] = next;
            if (next == QUOTE) {
                bytes[length++] = QUOTE;
            }
        }
        bytes[length++] = QUOTE;
    }

    /** Whether it needs no quotation marks. */
    private static boolean isPlain(byte[] utf8) {
        for (byte next : utf8) {
            if (next == ',' || next == QUOTE || next == '\r' || next == '\n') {
                return false;
            }
        }
        return true;
    }

    private static int countDigits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
