package io.github.disclosurecompare.ingest.record;

/**
 * Gives one and the same String for cells that read the same. Most cells of a sheet repeat a few words, so most of them
 * need no object of their own.
 */
final class CellCache {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    private final String[] slots = new String[SLOTS];

    /** The cell without the white space around it. */
    String text(char[] buffer, int offset, int length) {
        int end = offset + length;
        while (end > offset && Character.isWhitespace(buffer[end - 1])) {
            end--;
        }
        int begin = offset;
        while (begin < end && Character.isWhitespace(buffer[begin])) {
            begin++;
        }
        return begin == end ? "" : kept(buffer, begin, end - begin);
    }

    private String kept(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String kept = slots[slot];
        if (kept == null || !isSame(kept, buffer, offset, length)) {
            kept = new String(buffer, offset, length);
            slots[slot] = kept;
        }
        return kept;
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
