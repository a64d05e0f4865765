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

    private final char letter = Character.toLowerCase(name().charAt(0));

    /** The first letters, in the order of the list; empty for none. */
    public static String letters(Collection<Flag> flags) {
        StringBuilder letters = new StringBuilder();
        for (Flag flag : VALUES) {
            if (flags.contains(flag)) {
                letters.append(flag.letter);
            }
        }
        return letters.toString();
    }
}
