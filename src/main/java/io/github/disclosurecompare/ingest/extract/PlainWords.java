package io.github.disclosurecompare.ingest.extract;

/**
 * The words of a sentence without what changes from year to year and from school to school: marks, years, days, and the
 * name of whoever reports. What it counts stays apart.
 */
final class PlainWords {
    private static final char YEAR = 'Y';
    private static final char DAY = 'D';
    private static final char SELF = '@';
    private static final int YEAR_DIGITS = 4;

    private final StringBuilder words = new StringBuilder();
    private int numbers;

    /** @param names of the reporting unit and its institution, the longer ones first */
    static PlainWords of(String sentence, Iterable<String> names) {
        String anonymous = sentence;
        for (String name : names) {
            anonymous = name.isEmpty() ? anonymous : anonymous.replace(name, String.valueOf(SELF));
        }
        PlainWords plain = new PlainWords();
        plain.read(anonymous);
        return plain;
    }

    private void read(String sentence) {
        int i = 0;
        while (i < sentence.length()) {
            char c = sentence.charAt(i);
            if (Latin.isDigit(c)) {
                int end = numberEnd(sentence, i);
                number(
                        sentence.substring(i, end).replace(",", ""),
                        sentence.startsWith("月", end) || sentence.startsWith("日", end));
                i = end;
            } else {
                if (c == SELF || Character.isLetter(c)) {
                    words.append(c);
                }
                i++;
            }
        }
    }

    private static int numberEnd(String sentence, int begin) {
        int end = begin;
        while (end < sentence.length()
                && (Latin.isDigit(sentence.charAt(end))
                        || sentence.charAt(end) == ','
                                && end + 1 < sentence.length()
                                && Latin.isDigit(sentence.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private void number(String digits, boolean isDay) {
        if (isDay) {
            words.append(DAY);
        } else if (digits.length() == YEAR_DIGITS && (digits.startsWith("19") || digits.startsWith("20"))) {
            words.append(YEAR);
        } else {
            words.append(digits);
            numbers = 31 * numbers + digits.hashCode();
        }
    }

    String words() {
        return words.toString();
    }

    /** A hash over what the sentence counts. */
    int numbers() {
        return numbers;
    }
}
