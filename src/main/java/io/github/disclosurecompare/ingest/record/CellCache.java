package io.github.disclosurecompare.ingest.record;

import java.util.Arrays;

/**
 * Gives one and the same String for cells that read the same. Most cells of a sheet repeat a few words, so most of them
 * need no object of their own.
 */
final class CellCache {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    private final String[] slots = new String[SLOTS];
    /** The letters of each kept text: arrays compare many letters at a time. */
    private final char[][] letters = new char[SLOTS][];

    /** The cell without the white space around it. */
    String text(char[] buffer, int offset, int length) {
        int end = offset + length;
        while (end > offset && isSpace(buffer[end - 1])) {
            end--;
        }
        int begin = offset;
        while (begin < end && isSpace(buffer[begin])) {
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
        char[] known = letters[slot];
        if (known == null || !Arrays.equals(known, 0, known.length, buffer, offset, offset + length)) {
            letters[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
            slots[slot] = new String(buffer, offset, length);
        }
        return slots[slot];
    }

    /** White space, with a short way out for ASCII and for Chinese characters. */
    private static boolean isSpace(char letter) {
        return letter <= ' ' || letter >= '\u1680' && letter <= '\u3000' && Character.isWhitespace(letter);
    }
}
