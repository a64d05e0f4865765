package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.ingest.extract.text.Latin;

/**
 * The words of a sentence without what changes from year to year and from school to school: marks, years, days, and the
 * name of whoever reports. What it counts stays apart.
 */
final class PlainWords {
    private static final char YEAR = 'Y';
    private static final char DAY = 'D';
    private static final char SELF = '@';
    private static final int YEAR_DIGITS = 4;

    private static final char LAST_ASCII = '\u007f';
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    /** The words so far, and behind them what is left of the sentence: never less than what is to be added. */
    private final char[] kept;

    private int length;
    private int numbers;

    private PlainWords(String sentence) {
        this.kept = sentence.toCharArray();
    }

    /** @param names of the reporting unit and its institution, the longer ones first */
    static PlainWords of(String sentence, Iterable<String> names) {
        String anonymous = sentence;
        for (String name : names) {
            anonymous = name.isEmpty() ? anonymous : anonymous.replace(name, String.valueOf(SELF));
        }
        PlainWords plain = new PlainWords(anonymous);
        plain.read();
        return plain;
    }

    private void read() {
        int i = 0;
        while (i < kept.length) {
            char c = kept[i];
            if (Latin.isDigit(c)) {
                int end = numberEnd(i);
                boolean isDay = end < kept.length && (kept[end] == '月' || kept[end] == '日');
                number(String.valueOf(kept, i, end - i).replace(",", ""), isDay);
                i = end;
            } else {
                if (isOfWord(c)) {
                    kept[length++] = c;
                }
                i++;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return c < LAST_ASCII
                ? Latin.isLetter(c) || c == SELF
                : c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || Character.isLetter(c);
    }

    private int numberEnd(int begin) {
        int end = begin;
        while (isDigit(end) || end < kept.length && kept[end] == ',' && isDigit(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at < kept.length && Latin.isDigit(kept[at]);
    }

    private void number(String digits, boolean isDay) {
        if (isDay) {
            kept[length++] = DAY;
        } else if (digits.length() == YEAR_DIGITS && (digits.startsWith("19") || digits.startsWith("20"))) {
            kept[length++] = YEAR;
        } else {
            digits.getChars(0, digits.length(), kept, length);
            length += digits.length();
            numbers = 31 * numbers + digits.hashCode();
        }
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return kept[index];
    }

    String words() {
        return new String(kept, 0, length);
    }

    /** A hash over what the sentence counts. */
    int numbers() {
        return numbers;
    }
}
