package io.github.disclosurecompare.domain;

import java.util.Collection;

/** What keeps a number in a table from being plain; written as letters in this order. */
public enum Flag {
    /** A break in the series: the two sides do not count the same things. */
    BREAK,
    /** A lower end. */
    LOWER,
    /** An upper end. */
    UPPER,
    /** About; of a change, that either side is not exact. */
    ESTIMATE,
    /** One side is missing. */
    MISSING;

    private static final Flag[] VALUES = values();
    /** The letters of each set, one bit a flag. */
    private static final String[] LETTERS = new String[1 << VALUES.length];

    static {
        for (int bits = 0; bits < LETTERS.length; bits++) {
            StringBuilder letters = new StringBuilder();
            for (Flag flag : VALUES) {
                if ((bits & 1 << flag.ordinal()) != 0) {
                    letters.append(flag.letter);
                }
            }
            LETTERS[bits] = letters.toString();
        }
    }

    private final char letter = Character.toLowerCase(name().charAt(0));

    /** The first letters, in the order of the list; empty for none. */
    public static String letters(Collection<Flag> flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= 1 << flag.ordinal();
        }
        return LETTERS[bits];
    }

    boolean isIn(String letters) {
        return letters.indexOf(letter) >= 0;
    }
}
