package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.Latin;

/** The cells of a table that became text: parted by tabs or line breaks. */
public final class Cells {
    private static final int LONGEST_TABLE = 1000;
    private static final int LONGEST_CELL = 12;
    private static final int LONGEST_ROW = 100;
    private static final String EDGES = "\t\n";

    private Cells() {}

    /** The measure that stands in the cell after an offset; empty where none does. */
    static String measureAfter(String text, int offset) {
        if (offset >= text.length() || EDGES.indexOf(text.charAt(offset)) < 0) {
            return "";
        }
        String word = Measures.at(text, offset + 1);
        return !word.isEmpty() && isEdge(text, offset + 1 + word.length()) ? word : "";
    }

    /** The measure that stands in the cell before an offset; empty where none does. */
    static String measureBefore(String text, int offset) {
        if (offset < 2 || EDGES.indexOf(text.charAt(offset - 1)) < 0) {
            return "";
        }
        int begin = offset - 1;
        while (begin > 0 && EDGES.indexOf(text.charAt(begin - 1)) < 0 && offset - begin < 4) {
            begin--;
        }
        String word = Measures.at(text, begin);
        return begin > 0 && EDGES.indexOf(text.charAt(begin - 1)) >= 0 && begin + word.length() == offset - 1
                ? word
                : "";
    }

    /** The measure that stands in brackets before a number: 发布信息(条):312. */
    static String measureInLabel(String text, int offset) {
        int close = offset > 1 && text.charAt(offset - 1) == ':' ? offset - 2 : offset - 1;
        if (close < 2 || text.charAt(close) != ')') {
            return "";
        }
        int open = text.charAt(close - 2) == '(' ? close - 2 : close - 3;
        String word = open >= 0 && text.charAt(open) == '(' ? Measures.at(text, open + 1) : "";
        return open + 1 + word.length() == close ? word : "";
    }

    /** The measure that the head of a table gives in brackets, 数量(条), for a number in a row of it. */
    static String measureInHeader(String text, int offset) {
        int line = lineBegin(text, offset);
        while (line > 0
                && offset - line < LONGEST_TABLE
                && text.substring(line, offset).indexOf('\t') >= 0) {
            int above = lineBegin(text, line - 1);
            String head = text.substring(above, line);
            String caption = captioned(head);
            if (!caption.isEmpty()) {
                return caption;
            }
            int open = head.indexOf('(');
            String word = open < 0 ? "" : Measures.at(head, open + 1);
            if (!word.isEmpty() && head.startsWith(")", open + 1 + word.length()) && head.indexOf('\t') >= 0) {
                return word;
            }
            line = head.indexOf('\t') >= 0 ? above : 0;
        }
        return "";
    }

    /** What is counted as its caption says: 表2 各类信息(单位:条). */
    private static String captioned(String line) {
        int label = line.indexOf("单位:");
        String word = label < 0 ? "" : Measures.at(line, label + 3);
        int end = label + 3 + word.length();
        return end >= line.length() || ")\n\t 、/".indexOf(line.charAt(end)) >= 0 ? word : "";
    }

    /** Where a line begins, or the row of a table could. */
    private static int lineBegin(String text, int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n' && offset - i < LONGEST_ROW) {
            i--;
        }
        return i;
    }

    /** Whether a line is a cell with a number or a measure alone, which belongs to the line before it. */
    public static boolean isBare(String text, int line) {
        boolean digits = line < text.length() && Latin.isDigit(text.charAt(line));
        if (!digits && Measures.at(text, line).isEmpty()) {
            return false;
        }
        String start = text.substring(line, Math.min(text.length(), line + LONGEST_CELL + 1));
        int end = start.indexOf('\n');
        String cell = end < 0 ? start : start.substring(0, end);
        if (cell.length() > LONGEST_CELL) {
            return false;
        }
        int number = digits ? Digits.end(cell, 0) : 0;
        String rest = number > 0 && number < cell.length() && "余多+".indexOf(cell.charAt(number)) >= 0
                ? cell.substring(number + 1)
                : cell.substring(number);
        boolean amount = number > 0 && number <= 7 || !digits;
        return amount
                && (digits && rest.isEmpty()
                        || !rest.isEmpty() && Measures.at(rest, 0).equals(rest));
    }

    private static boolean isEdge(String text, int offset) {
        return offset >= text.length() || EDGES.indexOf(text.charAt(offset)) >= 0;
    }
}
