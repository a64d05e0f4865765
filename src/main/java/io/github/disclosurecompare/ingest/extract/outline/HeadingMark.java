package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The number in front of a heading.
 *
 * @param length how many characters it takes
 */
public record HeadingMark(Level level, int number, int length) {
    /** The kinds of numbers, the widest first; an annex is as wide as the report. */
    public enum Level {
        ANNEX,
        PART,
        CHINESE,
        CHINESE_IN_BRACKETS,
        DIGITS,
        DIGITS_IN_BRACKETS;

        static final List<Level> ALL = List.of(values());
    }

    private static final CharacterSet CHINESE_NUMERALS = CharacterSet.of("一二三四五六七八九十");
    /** 壹、 is as wide as 第一部分. */
    private static final String CAPITAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";

    private static final CharacterSet BEGINS = CharacterSet.of("第(0123456789一二三四五六七八九十" + CAPITAL_NUMERALS);

    private static final int MOST_NUMERALS = 3;
    private static final int MOST_DIGITS = 2;
    private static final String PARTS = "部章节";

    /** The mark that begins at an offset of a reading. */
    static Optional<HeadingMark> find(String reading, int at) {
        char first = reading.charAt(at);
        if (!BEGINS.has(first)) {
            return Optional.empty();
        }
        if (first == '第') {
            return part(reading, at);
        }
        if (first == '(') {
            return inBrackets(reading, at, at + 1);
        }
        int capital = CAPITAL_NUMERALS.indexOf(first);
        if (capital >= 0) {
            boolean stops = at + 1 < reading.length() && "、.".indexOf(reading.charAt(at + 1)) >= 0;
            return stops ? Optional.of(new HeadingMark(Level.PART, capital + 1, 2)) : Optional.empty();
        }
        boolean digits = Latin.isDigit(first);
        return plain(reading, at, digits);
    }

    private static Optional<HeadingMark> part(String reading, int at) {
        boolean digits = at + 1 < reading.length() && Latin.isDigit(reading.charAt(at + 1));
        int end = numberEnd(reading, at + 1, digits);
        if (end == at + 1 || end >= reading.length() || PARTS.indexOf(reading.charAt(end)) < 0) {
            return Optional.empty();
        }
        int behind = reading.startsWith("部分", end) ? end + 2 : end + 1;
        return reading.charAt(end) == '部' && behind == end + 1
                ? Optional.empty()
                : Optional.of(mark(Level.PART, reading, at, new Span(at + 1, end), behind, ":、,."));
    }

    private static Optional<HeadingMark> inBrackets(String reading, int at, int begin) {
        boolean digits = begin < reading.length() && Latin.isDigit(reading.charAt(begin));
        int end = numberEnd(reading, begin, digits);
        if (end == begin || end >= reading.length() || reading.charAt(end) != ')') {
            return Optional.empty();
        }
        Level level = digits ? Level.DIGITS_IN_BRACKETS : Level.CHINESE_IN_BRACKETS;
        return Optional.of(mark(level, reading, at, new Span(begin, end), end + 1, "、."));
    }

    private static Optional<HeadingMark> plain(String reading, int at, boolean digits) {
        int end = numberEnd(reading, at, digits);
        if (end >= reading.length()) {
            return Optional.empty();
        }
        char stop = reading.charAt(end);
        if (digits && stop == ')') {
            return inBrackets(reading, at, at);
        }
        boolean decimal = stop != '、' && digits && end + 1 < reading.length() && Latin.isDigit(reading.charAt(end + 1));
        return (digits ? "、.," : "、.,:").indexOf(stop) < 0 || decimal
                ? Optional.empty()
                : Optional.of(mark(digits ? Level.DIGITS : Level.CHINESE, reading, at, new Span(at, end), end + 1, ""));
    }

    private static HeadingMark mark(Level level, String reading, int at, Span number, int end, String mayFollow) {
        boolean follows = end < reading.length() && mayFollow.indexOf(reading.charAt(end)) >= 0;
        int value = ChineseDigits.belowHundred(reading.substring(number.begin(), number.end()));
        return new HeadingMark(level, value, (follows ? end + 1 : end) - at);
    }

    private static int numberEnd(String reading, int begin, boolean digits) {
        int limit = Math.min(reading.length(), begin + (digits ? MOST_DIGITS : MOST_NUMERALS));
        int end = begin;
        while (end < limit
                && (digits ? Latin.isDigit(reading.charAt(end)) : CHINESE_NUMERALS.has(reading.charAt(end)))) {
            end++;
        }
        return end;
    }
}
