package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a reading: every run of digits, and Chinese numerals where a measure follows them. */
public final class Numerals {
    private static final int LONGEST_CHINESE = 12;

    private final String text;
    private final boolean tabs;
    private final List<Numeral> found = new ArrayList<>();

    private Numerals(String text) {
        this.text = text;
        this.tabs = text.indexOf('\t') >= 0;
    }

    public static List<Numeral> list(String reading) {
        return new Numerals(reading).scan();
    }

    private List<Numeral> scan() {
        char[] characters = text.toCharArray();
        int i = 0;
        while (i < characters.length) {
            char c = characters[i];
            if (Latin.isDigit(c)) {
                i = digits(i);
            } else if (Digits.isChinese(c)) {
                i = chinese(i);
            } else {
                i++;
            }
        }
        for (int k = found.size() - 2; k >= 0; k--) {
            found.set(k, withNext(found.get(k), found.get(k + 1)));
        }
        return found;
    }

    /** 243、602、112条: the measure of the last is that of all. */
    private Numeral withNext(Numeral numeral, Numeral next) {
        boolean listed = numeral.measure().isEmpty()
                && next.begin() == numeral.end() + 1
                && "、,和".indexOf(text.charAt(numeral.end())) >= 0;
        return listed ? numeral.measured(next.measure()) : numeral;
    }

    private int digits(int begin) {
        int end = Digits.end(text, begin);
        int next = end;
        long magnitude = 1;
        boolean more = false;
        while (next < text.length()) {
            int word = isMore(next) ? next + 1 : next;
            if (word >= text.length() || Digits.magnitude(text.charAt(word)) == 1 || text.charAt(word) == '十') {
                break;
            }
            more |= word > next;
            magnitude *= Digits.magnitude(text.charAt(word));
            next = word + 1;
        }
        long value = Digits.value(text, begin, end, magnitude);
        found.add(complete(new Span(begin, end), next, value, more));
        return Math.max(end, next);
    }

    private int chinese(int begin) {
        int end = begin;
        while (end < text.length() && Digits.isChinese(text.charAt(end))) {
            end++;
        }
        if (isDecimal(end)) {
            return decimal(begin, end);
        }
        if (isMore(end) && end + 1 < text.length() && Digits.magnitude(text.charAt(end + 1)) >= 10_000) {
            long value = Digits.chinese(text.substring(begin, end)) * Digits.magnitude(text.charAt(end + 1));
            found.add(complete(new Span(begin, end), end + 2, value, true));
            return end + 2;
        }
        if (Measures.at(text, isMore(end) || isRough(end) ? end + 1 : end).isEmpty()) {
            return end;
        }
        boolean ordinal = begin > 0
                && "第之数几上下每同任某这那逐哪唯另在".indexOf(text.charAt(begin - 1)) >= 0
                && !text.startsWith("存在", Math.max(0, begin - 2))
                && !text.startsWith("不下", Math.max(0, begin - 2));
        if (end - begin <= LONGEST_CHINESE && !ordinal && !isMagnitudeAlone(begin, end)) {
            Numeral numeral = complete(new Span(begin, end), end, Digits.chinese(text.substring(begin, end)), false);
            if (!numeral.measure().isEmpty() && !text.startsWith("性", numeral.end())) {
                found.add(numeral);
            }
        }
        return end;
    }

    /** 四点二万. */
    private boolean isDecimal(int point) {
        return point + 2 < text.length()
                && text.charAt(point) == '点'
                && ChineseDigits.valueOf(text.charAt(point + 1)) >= 0
                && Digits.magnitude(text.charAt(point + 2)) >= 10_000;
    }

    private int decimal(int begin, int point) {
        int end = point + 3;
        long tenth = Digits.magnitude(text.charAt(point + 2)) / 10;
        long value = Digits.chinese(text.substring(begin, point)) * 10 + ChineseDigits.valueOf(text.charAt(point + 1));
        found.add(complete(new Span(begin, end), end, value * tenth, false));
        return end;
    }

    private boolean isMagnitudeAlone(int begin, int end) {
        return end - begin == 1
                && Digits.magnitude(text.charAt(begin)) > 10
                && !isMore(end)
                && Qualifying.endingAt(text, begin).isNone();
    }

    private Numeral complete(Span digits, int next, long value, boolean more) {
        boolean over = more || isMore(next);
        boolean rough = isRough(next);
        int place = next + (isMore(next) || rough ? 1 : 0);
        String word = Measures.at(text, place);
        if (word.isEmpty()) {
            return inTable(digits, place, value, over);
        }
        int end = place + word.length();
        int alternative = Measures.alternativeEnd(text, end);
        boolean items = alternative > end && text.substring(end, alternative).contains("条");
        end = alternative;
        if (isMore(end)) {
            over = true;
            end++;
        }
        Qualifier after = Qualifying.at(text, end);
        Qualifying.Word before = Qualifying.endingAt(text, digits.begin());
        return new Numeral(
                digits.begin() - before.length(),
                digits,
                end + (after == Qualifier.EXACT ? 0 : 2),
                value,
                rough ? Qualifier.ABOUT : qualifier(before.qualifier(), over, after),
                items ? "条" : Measures.plain(word));
    }

    /** A number without a measure beside it; the cells around it may hold one. */
    private Numeral inTable(Span digits, int end, long value, boolean over) {
        String after = Cells.measureAfter(text, end);
        String before = after.isEmpty() ? Cells.measureBefore(text, digits.begin()) : after;
        String label = before.isEmpty() ? Cells.measureInLabel(text, digits.begin()) : before;
        String measure = label.isEmpty() && tabs ? Cells.measureInHeader(text, digits.begin()) : label;
        Qualifier behind = Qualifying.at(text, end);
        Qualifying.Word word = Qualifying.endingAt(text, digits.begin());
        return new Numeral(
                digits.begin() - word.length(),
                digits,
                after.isEmpty() ? end + (behind == Qualifier.EXACT ? 0 : 2) : end + 1 + after.length(),
                value,
                qualifier(word.qualifier(), over, behind),
                Measures.plain(measure));
    }

    private boolean isMore(int at) {
        return at < text.length() && isMore(text.charAt(at));
    }

    private static boolean isMore(char c) {
        return c == '余' || c == '多' || c == '+';
    }

    /** 三百来条. */
    private boolean isRough(int at) {
        return at < text.length()
                && text.charAt(at) == '来'
                && !Measures.at(text, at + 1).isEmpty();
    }

    private static Qualifier qualifier(Qualifier before, boolean over, Qualifier after) {
        if (before == Qualifier.ABOUT || after == Qualifier.ABOUT) {
            return Qualifier.ABOUT;
        }
        if (over) {
            return Qualifier.AT_LEAST;
        }
        return before == Qualifier.EXACT ? after : before;
    }
}
