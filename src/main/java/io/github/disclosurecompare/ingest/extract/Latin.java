package io.github.disclosurecompare.ingest.extract;

/** Letters and digits of the half-width kind, between which a space means something. */
final class Latin {
    private Latin() {}

    static boolean is(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean meet(char before, char after) {
        return is(before) && is(after);
    }
}
