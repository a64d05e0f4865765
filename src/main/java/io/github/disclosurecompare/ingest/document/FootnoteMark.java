package io.github.disclosurecompare.ingest.document;

import java.util.regex.Pattern;

/** A small raised number that leads to a note: part of the look, and no digit of the number that it stands behind. */
final class FootnoteMark {
    private static final Pattern MARK = Pattern.compile("[\\[［〔(（]?\\d{1,2}[\\]］〕)）]?|[①-⑳*＊†]");

    private FootnoteMark() {}

    /**
     * Not behind a Latin letter: there it is a power, as in m².
     *
     * @param raised what is set as a superscript
     * @param before what stands before it in the same paragraph
     */
    static boolean isMark(String raised, CharSequence before) {
        int last = before.length() - 1;
        while (last >= 0 && Character.isWhitespace(before.charAt(last))) {
            last--;
        }
        return last >= 0
                && !isLatin(before.charAt(last))
                && MARK.matcher(raised.strip()).matches();
    }

    private static boolean isLatin(char one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }
}
