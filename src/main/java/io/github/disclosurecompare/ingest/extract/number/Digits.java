package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import java.math.BigDecimal;

/** Reads the value of a number: digits with separators and decimals, 万 and 亿, Chinese numerals. */
public final class Digits {
    private static final String CHINESE = "零一二三四五六七八九";
    private static final CharacterSet NUMERALS = CharacterSet.of(CHINESE + "两〇十百千万亿");

    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(Long.MAX_VALUE);

    private Digits() {}

    /** The end of a run of digits with its thousands separators and decimals. */
    static int end(String text, int begin) {
        int i = run(text, begin);
        if (i - begin <= 3) {
            while (isGroup(text, i)) {
                i += 4;
            }
        }
        return i + 1 < text.length() && text.charAt(i) == '.' && Latin.isDigit(text.charAt(i + 1))
                ? run(text, i + 1)
                : i;
    }

    /** What a number with this word after its digits is multiplied by; 1 for any other word. */
    static long magnitude(char word) {
        return switch (word) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    /** The value of a stretch, or -1 where it is no whole number. */
    static long value(String text, int begin, int end, long magnitude) {
        if (end - begin > 30) {
            return -1;
        }
        if (end - begin <= 9 && magnitude == 1 && run(text, begin) >= end) {
            return Long.parseLong(text, begin, end, 10);
        }
        String digits = text.substring(begin, end).replace(",", "").replace(" ", "");
        BigDecimal value = new BigDecimal(digits).multiply(BigDecimal.valueOf(magnitude));
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(TOO_LARGE) < 0;
        return whole ? value.longValueExact() : -1;
    }

    static boolean isChinese(char c) {
        return NUMERALS.has(c);
    }

    /** The value of a Chinese numeral (三百二十, 两千, 一二三); -1 where it is none. */
    static long chinese(String numeral) {
        long total = 0;
        long section = 0;
        long digit = -1;
        boolean placed = false;
        for (char c : numeral.toCharArray()) {
            long magnitude = magnitude(c);
            if (magnitude == 1) {
                int value = c == '两' ? 2 : c == '〇' ? 0 : CHINESE.indexOf(c);
                digit = digit > 0 && !placed ? digit * 10 + value : value;
                placed = false;
            } else if (magnitude >= 10_000) {
                section += Math.max(digit, 0);
                total += Math.max(section, 1) * magnitude;
                section = 0;
                digit = -1;
                placed = true;
            } else {
                section += (digit < 0 ? 1 : digit) * magnitude;
                digit = -1;
                placed = true;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static int run(String text, int begin) {
        int i = begin;
        while (i < text.length() && Latin.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isGroup(String text, int at) {
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ' ') && run(text, at + 1) == at + 4;
    }
}
