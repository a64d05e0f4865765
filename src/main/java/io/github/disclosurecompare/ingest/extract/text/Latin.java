package io.github.disclosurecompare.ingest.extract.text;

/** Letters and digits of the half-width kind, between which a space means something. */
public final class Latin {
    private Latin() {}

    public static boolean is(char c) {
        return isDigit(c) || isLetter(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean meet(char before, char after) {
        return is(before) && is(after);
    }
}
