package io.github.disclosurecompare.ingest.extract.citation;

import io.github.disclosurecompare.ingest.extract.text.QuotedTitle;

/** Finds the title that stands beside the number of a document. */
final class DocumentTitle {
    private static final int LONGEST_ISSUER = 12;
    private static final int LONGEST_TITLE = 120;
    private static final String CONJUNCTIONS = "及和与或、";

    private DocumentTitle() {}

    /** Where the words that say whose number it is begin. */
    static int issuerBegin(String reading, int number) {
        int begin = number;
        while (begin > 0 && number - begin < LONGEST_ISSUER && Character.isIdeographic(reading.charAt(begin - 1))) {
            begin--;
        }
        return begin < number && CONJUNCTIONS.indexOf(reading.charAt(begin)) >= 0 ? begin + 1 : begin;
    }

    /** The title before the bracket that the number stands in, or right after the number; empty where there is none. */
    static String beside(String reading, int begin, int end) {
        int bracket = begin;
        while (bracket > 0 && "([,第".indexOf(reading.charAt(bracket - 1)) >= 0) {
            bracket--;
        }
        if (bracket > 0 && reading.charAt(bracket - 1) == '》') {
            int open = opening(reading, bracket - 1);
            return open < 0 ? "" : reading.substring(open + 1, bracket - 1);
        }
        if (end < reading.length() && reading.charAt(end) == '《') {
            int close = QuotedTitle.closing(reading, end, end + LONGEST_TITLE);
            return close < 0 ? "" : reading.substring(end + 1, close);
        }
        return "";
    }

    private static int opening(String reading, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && close - i <= LONGEST_TITLE; i--) {
            char c = reading.charAt(i);
            if (c == '》') {
                depth++;
            } else if (c == '《' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
