package io.github.disclosurecompare.ingest.record;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines of a CSV file whose quotation marks do not pair. A parser loses its way in such a line; read again without it,
 * the file gives all its other rows.
 */
final class BrokenLines {
    private static final int MOST = 20;

    /** By their number, 1 = first. */
    private final SortedMap<Long, StringBuilder> texts = new TreeMap<>();

    /** Says that the file must be read again. */
    static final class FoundException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @return whether the file can be read without it; not where it is no file of rows any more */
    boolean add(long line) {
        return texts.size() < MOST && texts.put(line, new StringBuilder()) == null;
    }

    /** The text with nothing in these lines, so that the others keep their numbers. */
    Reader without(Reader text) {
        texts.values().forEach(line -> line.setLength(0));
        return texts.isEmpty() ? text : new Rest(text);
    }

    /** Their numbers in order. */
    List<Long> list() {
        return List.copyOf(texts.keySet());
    }

    /** What stands in a line, once it has been read over. */
    String text(long line) {
        return texts.get(line).toString();
    }

    /** Its cells as far as they can be told: they say whose row it was. */
    static String[] cells(String line) {
        return Stream.of(line.split(",", -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toArray(String[]::new);
    }

    /** Leaves out what stands in the lines, and keeps it. */
    private final class Rest extends FilterReader {
        private long line = 1;
        private boolean isBehindReturn;

        Rest(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int kept = 0;
            while (kept == 0) {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    return count;
                }
                for (int i = offset; i < offset + count; i++) {
                    if (keeps(buffer[i])) {
                        buffer[offset + kept++] = buffer[i];
                    }
                }
            }
            return kept;
        }

        private boolean keeps(char next) {
            boolean isBreak = next == '\n' || next == '\r';
            StringBuilder left = isBreak ? null : texts.get(line);
            if (isBreak && !(next == '\n' && isBehindReturn)) {
                line++;
            }
            isBehindReturn = next == '\r';
            if (left != null) {
                left.append(next);
            }
            return left == null;
        }
    }
}
