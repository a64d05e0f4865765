package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the head of a table which of its columns are of another year, or compare two years. */
public final class TableHead {
    private static final int LONGEST_TABLE = 2000;
    private static final int LONGEST_ROW = 200;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NO_AMOUNT =
            Pattern.compile("上一?学?年|上年|去年|往年|前一|同比|环比|增减|增幅|增长|变化|差额|占比|比例|比重|排名|序号|编号");

    private final String text;

    public TableHead(String text) {
        this.text = text;
    }

    /** Whether a number stands in a column whose head says that it is no amount of this year. */
    public boolean excludes(int offset) {
        int row = lineBegin(offset);
        int column = tabs(row, offset);
        int head = column == 0 ? row : headOf(row, offset);
        if (head == row) {
            return false;
        }
        int end = text.indexOf('\n', head);
        String[] names = text.substring(head, end).split("\t", -1);
        return column < names.length && (NO_AMOUNT.matcher(names[column]).find() || isEarlier(names, column));
    }

    /** The words at the head of the column that a number stands in alone; empty where nothing stands above it. */
    public Optional<Span> above(int offset) {
        int row = lineBegin(offset);
        int column = tabs(row, offset);
        int head = isCellBegin(row, offset) ? headOf(row, offset) : row;
        if (head == row) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', head);
        int begin = head;
        for (int i = 0; i < column && begin >= 0 && begin < end; i++) {
            int tab = text.indexOf('\t', begin);
            begin = tab < 0 || tab > end ? end : tab + 1;
        }
        int tab = text.indexOf('\t', begin);
        return begin >= end ? Optional.empty() : Optional.of(new Span(begin, tab < 0 || tab > end ? end : tab));
    }

    public int rowBegin(int offset) {
        return lineBegin(offset);
    }

    private boolean isCellBegin(int row, int offset) {
        return offset == row || text.charAt(offset - 1) == '\t';
    }

    private static boolean isEarlier(String[] names, int column) {
        int own = lastYear(names[column]);
        for (String name : names) {
            if (own > 0 && lastYear(name) > own) {
                return true;
            }
        }
        return false;
    }

    private static int lastYear(String name) {
        Matcher year = YEAR.matcher(name);
        int last = 0;
        while (year.find()) {
            last = Integer.parseInt(year.group());
        }
        return last;
    }

    /** Where the first of the lines with cells begins that a row stands under. */
    private int headOf(int row, int offset) {
        int head = row;
        while (head > 0 && offset - head < LONGEST_TABLE) {
            int above = lineBegin(head - 1);
            if (tabs(above, head - 1) == 0) {
                return head;
            }
            head = above;
        }
        return head;
    }

    /** Where a line begins, or the row of a table could. */
    private int lineBegin(int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n' && offset - i < LONGEST_ROW) {
            i--;
        }
        return i;
    }

    private int tabs(int begin, int end) {
        int tabs = 0;
        for (int i = begin; i < end; i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
