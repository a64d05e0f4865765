package io.github.disclosurecompare.ingest.extract.text;

/** The number in front of a heading or an item of a list: 一、 （一） 1. (1) ① . */
public final class ListMark {
    private static final CharacterSet CHINESE = CharacterSet.of("一二三四五六七八九十");
    private static final int LONGEST = 4;

    private ListMark() {}

    /** How many characters of mark stand at the begin of a line; 0 where there is none. */
    public static int length(CharSequence text, int begin) {
        if (begin >= text.length()) {
            return 0;
        }
        char c = text.charAt(begin);
        if (c >= '①' && c <= '⑳') {
            return 1;
        }
        return c == '(' ? bracketed(text, begin) : plain(text, begin);
    }

    private static int bracketed(CharSequence text, int begin) {
        int end = numberEnd(text, begin + 1);
        return end > begin + 1 && end < text.length() && text.charAt(end) == ')' ? end + 1 - begin : 0;
    }

    private static int plain(CharSequence text, int begin) {
        int end = numberEnd(text, begin);
        if (end == begin || end >= text.length()) {
            return 0;
        }
        boolean marked = "、.)".indexOf(text.charAt(end)) >= 0
                || CHINESE.has(text.charAt(begin)) && ",:".indexOf(text.charAt(end)) >= 0;
        boolean decimal = end + 1 < text.length() && Latin.isDigit(text.charAt(end + 1));
        return marked && !decimal ? end + 1 - begin : 0;
    }

    private static int numberEnd(CharSequence text, int begin) {
        boolean digits = begin < text.length() && Latin.isDigit(text.charAt(begin));
        int i = begin;
        while (i < text.length()
                && i - begin < LONGEST
                && (digits ? isItem(text, i, begin) : CHINESE.has(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Lists have fewer than a hundred items; 2021. is a year. */
    private static boolean isItem(CharSequence text, int at, int begin) {
        return at - begin < 2 && Latin.isDigit(text.charAt(at));
    }
}
