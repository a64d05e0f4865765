package io.github.disclosurecompare.ingest.extract.text;

/**
 * The form in which a character is read: half-width digits, letters and punctuation, one kind of dash, simplified
 * characters. {@code 、。《》“”} stay.
 */
public final class PlainCharacters {
    /** Stands for a character that is nothing: a zero-width space, a byte-order mark. */
    static final char NOTHING = 0;

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';
    private static final char[] TABLE = table();

    /** A bit for each ideograph that is read as another. */
    private static final long[] CHANGED = changed();

    private PlainCharacters() {}

    public static char of(char c) {
        return TABLE[c];
    }

    /** Whether it is an ideograph that is read as it is, which most characters are. */
    static boolean isPlainIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH && (CHANGED[c - FIRST_IDEOGRAPH >> 6] & 1L << c) == 0;
    }

    /** Whether a character is read as a digit. */
    public static boolean isDigit(char c) {
        return (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) && Latin.isDigit(TABLE[c]);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = plain((char) i);
        }
        for (char c : new char[] {'\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u00ad', '\ufeff', '\u2060'}) {
            table[c] = NOTHING;
        }
        alike(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe63\uff0d");
        alike(table, '~', "\u223c\u301c\uff5e\u02dc");
        alike(table, '[', "\u3014\u3010\u3016\ufe5d\uff3b");
        alike(table, ']', "\u3015\u3011\u3017\ufe5e\uff3d");
        alike(table, '“', "\u300c\u300e");
        alike(table, '”', "\u300d\u300f");
        alike(table, ':', "\u2236\ufe55");
        alike(table, ',', "\ufe50\uff64");
        alike(table, '。', "\uff61");
        return table;
    }

    private static long[] changed() {
        long[] changed = new long[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + Long.SIZE >> 6];
        for (int c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
            if (TABLE[c] != c) {
                changed[c - FIRST_IDEOGRAPH >> 6] |= 1L << c;
            }
        }
        return changed;
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : SimplifiedForms.of(c);
    }

    private static void alike(char[] table, char form, String others) {
        for (char other : others.toCharArray()) {
            table[other] = form;
        }
    }
}
