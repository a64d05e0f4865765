package io.github.disclosurecompare.domain;

/** A text of any length where there is room for so much of it. */
public final class Shortened {
    private Shortened() {}

    /** @param most code points that are shown; none of them is cut in two */
    public static String of(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
