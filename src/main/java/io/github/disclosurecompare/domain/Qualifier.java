package io.github.disclosurecompare.domain;

import java.util.Locale;

/** How a number was meant: to the digit, as a lower or upper bound, or roughly. */
public enum Qualifier implements Coded {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** What a sum of two numbers is: an exact one changes nothing, equal bounds stay, any other mixture is rough. */
    public Qualifier plus(Qualifier other) {
        if (this == EXACT || this == other) {
            return other;
        }
        return other == EXACT ? this : ABOUT;
    }
}
