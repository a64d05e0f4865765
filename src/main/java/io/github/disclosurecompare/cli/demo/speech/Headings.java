package io.github.disclosurecompare.cli.demo.speech;

import java.util.List;

/** How a reporter numbers the headings of its report. */
public enum Headings {
    CHINESE("%s、"),
    PARTS("第%s部分 "),
    BRACKETS("（%s）"),
    DIGITS("%d."),
    /** A department's: the middle sections stand as （一）（二）（三） under one heading. */
    NESTED("%s、"),
    NONE("");

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

    private final String mark;

    Headings(String mark) {
        this.mark = mark;
    }

    public String number(int number, String title) {
        return (this == DIGITS ? mark.formatted(number) : mark.formatted(numeral(number))) + title;
    }

    /** Whether there is a number to each section, so that a reader may count them. */
    public boolean countParts() {
        return this != NESTED && this != NONE;
    }

    public static String numeral(int number) {
        return NUMERALS.get(number - 1);
    }
}
