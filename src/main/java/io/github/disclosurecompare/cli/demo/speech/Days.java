package io.github.disclosurecompare.cli.demo.speech;

import java.time.LocalDate;

/** How a reporter writes the day of issue. */
public enum Days {
    OFFICIAL,
    CHINESE,
    DOTTED,
    HYPHENED;

    private static final String NUMERALS = "〇一二三四五六七八九十";

    public String write(LocalDate day) {
        return switch (this) {
            case OFFICIAL -> official(day);
            case CHINESE ->
                yearByDigits(day.getYear()) + "年" + belowHundred(day.getMonthValue()) + "月"
                        + belowHundred(day.getDayOfMonth()) + "日";
            case DOTTED -> "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case HYPHENED -> day.toString();
        };
    }

    public static String official(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String yearByDigits(int year) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(year).chars().forEach(c -> digits.append(NUMERALS.charAt(c - '0')));
        return digits.toString();
    }

    private static String belowHundred(int number) {
        String tens = number < 20 ? "" : NUMERALS.substring(number / 10, number / 10 + 1);
        String ten = number < 10 ? "" : "十";
        return tens + ten + (number % 10 == 0 ? "" : NUMERALS.charAt(number % 10));
    }
}
