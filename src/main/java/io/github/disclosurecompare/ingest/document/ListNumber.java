package io.github.disclosurecompare.ingest.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How an automatic number is written. */
enum ListNumber {
    DECIMAL(Integer::toString, Set.of(0, 15), "decimal", "decimalHalfWidth"),
    DECIMAL_ZERO(n -> n < 10 ? "0" + n : Integer.toString(n), Set.of(22), "decimalZero"),
    FULL_WIDTH(ListNumber::fullWidth, Set.of(14, 19), "decimalFullWidth", "decimalFullWidth2"),
    CIRCLED(n -> enclosed('①', n), Set.of(18, 28), "decimalEnclosedCircle", "decimalEnclosedCircleChinese"),
    FULL_STOP(n -> enclosed('⒈', n), Set.of(26), "decimalEnclosedFullstop"),
    PARENTHESISED(n -> enclosed('⑴', n), Set.of(27), "decimalEnclosedParen"),
    CHINESE(
            n -> ChineseCounting.format(n, "〇一二三四五六七八九", "十百千"),
            Set.of(11, 29, 33, 35, 37, 39),
            "chineseCounting",
            "chineseCountingThousand",
            "japaneseCounting",
            "taiwaneseCounting",
            "taiwaneseCountingThousand",
            "ideographEnclosedCircle"),
    CHINESE_DIGITS(
            n -> ChineseCounting.digits(n, "〇一二三四五六七八九"),
            Set.of(10, 17, 36),
            "ideographDigital",
            "japaneseDigitalTenThousand",
            "taiwaneseDigital"),
    CHINESE_LEGAL(
            n -> ChineseCounting.format(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
            Set.of(16, 34, 38),
            "chineseLegalSimplified",
            "ideographLegalTraditional",
            "japaneseLegal"),
    HEAVENLY(n -> letter("甲乙丙丁戊己庚辛壬癸", n), Set.of(30), "ideographTraditional"),
    EARTHLY(n -> letter("子丑寅卯辰巳午未申酉戌亥", n), Set.of(31), "ideographZodiac"),
    LOWER_LETTER(n -> letter("abcdefghijklmnopqrstuvwxyz", n), Set.of(4), "lowerLetter"),
    UPPER_LETTER(n -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n), Set.of(3), "upperLetter"),
    LOWER_ROMAN(n -> RomanNumeral.format(n).toLowerCase(Locale.ROOT), Set.of(2), "lowerRoman"),
    UPPER_ROMAN(RomanNumeral::format, Set.of(1), "upperRoman"),
    /** A bullet says nothing. */
    NONE(n -> "", Set.of(23, 255), "bullet", "none");

    private static final int LARGEST = 9999;
    private static final Map<String, ListNumber> BY_NAME = Arrays.stream(values())
            .flatMap(style -> style.names.stream().map(name -> Map.entry(name, style)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<Integer, ListNumber> BY_CODE = Arrays.stream(values())
            .flatMap(style -> style.codes.stream().map(code -> Map.entry(code, style)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final IntFunction<String> format;
    private final Set<Integer> codes;
    private final Set<String> names;

    ListNumber(IntFunction<String> format, Set<Integer> codes, String... names) {
        this.format = format;
        this.codes = codes;
        this.names = Set.of(names);
    }

    /** By the name that DOCX has for it; plain digits where it is not known. */
    static ListNumber named(String name) {
        return BY_NAME.getOrDefault(name, DECIMAL);
    }

    /** By the code that DOC has for it; plain digits where it is not known. */
    static ListNumber coded(int code) {
        return BY_CODE.getOrDefault(code, DECIMAL);
    }

    String format(int number) {
        return number < 0 || number > LARGEST ? Integer.toString(number) : format.apply(number);
    }

    private static String fullWidth(int number) {
        return ChineseCounting.digits(number, "０１２３４５６７８９");
    }

    private static String enclosed(char one, int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) (one + number - 1)) : Integer.toString(number);
    }

    /** After the last letter they come doubled, then threefold. */
    private static String letter(String letters, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int at = (number - 1) % letters.length();
        return letters.substring(at, at + 1).repeat((number - 1) / letters.length() + 1);
    }
}
