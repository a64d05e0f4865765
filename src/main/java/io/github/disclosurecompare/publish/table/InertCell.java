package io.github.disclosurecompare.publish.table;

import java.util.regex.Pattern;

/** A text cell that no spreadsheet takes for a formula: what looks like one has an apostrophe before it. */
public final class InertCell {
    /** What a spreadsheet takes for the start of a formula, in either width. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private InertCell() {}

    /** @param text not empty */
    static String of(String text) {
        return isFormulaStart(text.charAt(0)) && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a published cell. */
    public static String text(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isFormulaStart(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormulaStart(char first) {
        return FORMULA_STARTS.indexOf(first) >= 0;
    }
}
