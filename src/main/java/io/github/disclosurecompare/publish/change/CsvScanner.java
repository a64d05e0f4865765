package io.github.disclosurecompare.publish.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through the rows of a CSV file as bytes: where each begins and ends, and where its first columns do. */
final class CsvScanner {
    private static final int BUFFER = 1 << 20;

    private final InputStream in;
    private final int columns;
    private byte[] buffer = new byte[BUFFER];
    private int filled;
    private int begin;
    private int end;
    private int subjectEnd;
    private long offset;

    /** @param columns how many columns at the beginning of a row are its subject */
    CsvScanner(InputStream in, int columns) {
        this.in = in;
        this.columns = columns;
    }

    /** Goes to the next row; false behind the last one. */
    boolean next() throws IOException {
        offset += end - begin;
        begin = end;
        int at = begin;
        int commas = 0;
        boolean isQuoted = false;
        while (true) {
            byte[] bytes = buffer;
            for (int last = filled; at < last; at++) {
                byte next = bytes[at];
                if (next == '"') {
                    isQuoted = !isQuoted;
                } else if (next == ',' && commas < columns && !isQuoted) {
                    subjectEnd = ++commas == columns ? at : subjectEnd;
                } else if (next == '\n' && !isQuoted) {
                    end = at + 1;
                    return true;
                }
            }
            int scanned = at - begin;
            if (!fill()) {
                end = filled;
                return end > begin;
            }
            at = begin + scanned;
        }
    }

    /** Makes room behind what is not done with and reads on; the row moves to the beginning of the buffer. */
    private boolean fill() throws IOException {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, filled - begin);
            filled -= begin;
            subjectEnd -= begin;
            begin = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    /** Where the row begins in the file. */
    long offset() {
        return offset;
    }

    int length() {
        return end - begin;
    }

    boolean hasSubject(byte[] subject) {
        return Arrays.equals(buffer, begin, subjectEnd, subject, 0, subject.length);
    }

    byte[] subject() {
        return Arrays.copyOfRange(buffer, begin, subjectEnd);
    }

    String text() {
        return new String(buffer, begin, end - begin, StandardCharsets.UTF_8);
    }

    void addTo(Digest digest) {
        digest.add(buffer, begin, end - begin);
    }
}
