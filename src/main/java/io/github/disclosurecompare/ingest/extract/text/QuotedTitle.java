package io.github.disclosurecompare.ingest.extract.text;

/** Tells what stands in the title of a document, between 《 and 》. */
public final class QuotedTitle {
    private static final int LONGEST = 100;

    private QuotedTitle() {}

    public static boolean holds(String reading, Span span) {
        return begin(reading, span) >= 0;
    }

    /** The title around a stretch; empty where there is none. */
    public static String around(String reading, Span span) {
        int begin = begin(reading, span);
        if (begin < 0) {
            return "";
        }
        int close = closing(reading, span.end(), begin + 2 * LONGEST);
        return close < 0 ? "" : reading.substring(begin + 1, close);
    }

    /** Where a title closes from an offset on, at the latest at another one; -1 where it does not. */
    public static int closing(String reading, int from, int last) {
        for (int i = from; i <= last && i < reading.length(); i++) {
            if (reading.charAt(i) == '》') {
                return i;
            }
        }
        return -1;
    }

    private static int begin(String reading, Span span) {
        for (int i = span.begin() - 1; i >= 0 && span.begin() - i <= LONGEST; i--) {
            char c = reading.charAt(i);
            if (c == '》' || c == '\n' || c == '。') {
                return -1;
            }
            if (c == '《') {
                return i;
            }
        }
        return -1;
    }
}
