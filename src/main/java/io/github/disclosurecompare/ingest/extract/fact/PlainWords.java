package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Sketch;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;

/**
 * The words of one sentence after the other, without what changes from year to year and from school to school: marks,
 * years, days, and the name of whoever reports. What a sentence counts stays apart.
 */
final class PlainWords {
    private static final char YEAR = 'Y';
    private static final char DAY = 'D';
    private static final char SELF = '@';
    private static final int YEAR_DIGITS = 4;

    private static final char LAST_ASCII = '\u007f';
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private final String reading;
    private final String[] names;
    private final Landmarks named;

    /** The words so far, and behind them what is left of the sentence: never less than what is to be added. */
    private char[] kept = new char[512];

    private int end;
    private int length;

    /** A hash over what the sentence counts. */
    private int numbers;

    /** @param names of the reporting unit and its institution, the longer ones first */
    PlainWords(String reading, List<String> names) {
        this.reading = reading;
        this.names = names.stream().filter(name -> !name.isEmpty()).toArray(String[]::new);
        this.named = new Landmarks(reading, this.names);
    }

    /** Takes a sentence, or a part of one, none of which begins before the one that was taken last. */
    void read(Span sentence) {
        end = sentence.length();
        if (end > kept.length) {
            kept = new char[end * 2];
        }
        reading.getChars(sentence.begin(), sentence.end(), kept, 0);
        length = 0;
        numbers = 0;
        int i = 0;
        while (i < end) {
            int name = Math.min(end, named.next(sentence.begin() + i) - sentence.begin());
            words(i, name);
            i = name < end ? nameEnd(name) : end;
        }
    }

    /** Keeps what lies between two names. */
    private void words(int begin, int stop) {
        char[] kept = this.kept;
        int length = this.length;
        int i = begin;
        while (i < stop) {
            char c = kept[i];
            if (Latin.isDigit(c)) {
                this.length = length;
                i = number(i);
                length = this.length;
            } else {
                if (isOfWord(c)) {
                    kept[length++] = c;
                }
                i++;
            }
        }
        this.length = length;
    }

    private static boolean isOfWord(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
                || (c < LAST_ASCII ? Latin.isLetter(c) || c == SELF : Character.isLetter(c));
    }

    /** Where the name ends that begins at an offset; where the sentence ends before it, one character is kept. */
    private int nameEnd(int begin) {
        for (String name : names) {
            if (begin + name.length() <= end && isAt(name, begin)) {
                kept[length++] = SELF;
                return begin + name.length();
            }
        }
        words(begin, begin + 1);
        return begin + 1;
    }

    private boolean isAt(String name, int begin) {
        for (int i = 0; i < name.length(); i++) {
            if (kept[begin + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int number(int begin) {
        int behind = numberEnd(begin);
        boolean isDay = behind < end && (kept[behind] == '月' || kept[behind] == '日');
        int first = length;
        int value = 0;
        for (int i = begin; i < behind; i++) {
            if (kept[i] != ',') {
                kept[length++] = kept[i];
                value = 31 * value + kept[i];
            }
        }
        if (isDay || isYear(first)) {
            length = first;
            kept[length++] = isDay ? DAY : YEAR;
        } else {
            numbers = 31 * numbers + value;
        }
        return behind;
    }

    private boolean isYear(int first) {
        return length - first == YEAR_DIGITS
                && (kept[first] == '1' && kept[first + 1] == '9' || kept[first] == '2' && kept[first + 1] == '0');
    }

    private int numberEnd(int begin) {
        int behind = begin;
        while (isDigit(behind) || behind < end && kept[behind] == ',' && isDigit(behind + 1)) {
            behind++;
        }
        return behind;
    }

    private boolean isDigit(int at) {
        return at < end && Latin.isDigit(kept[at]);
    }

    int length() {
        return length;
    }

    String words() {
        return new String(kept, 0, length);
    }

    Sketch sketch() {
        return Sketches.of(kept, length, numbers);
    }
}
