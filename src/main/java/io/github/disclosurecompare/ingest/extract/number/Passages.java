package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Latin;
import io.github.disclosurecompare.ingest.extract.text.ListMark;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a reading into passages. */
public final class Passages {
    /** A line of a text without a full stop is cut here, so that no passage is long. */
    private static final int LONGEST = 800;

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_ROW = 40;

    private static final Pattern PLACE_END =
            Pattern.compile("(?:类|等|及其他)*(?:信息)?(?:公开|发布)?(?:平台|渠道|方面|情况|载体|矩阵|途径|形式|方式|材料|资料)?");
    private static final String NUMERALS = "一二三四五六七八九十";

    private final String reading;
    private final Marks marks;
    private final Landmarks ends;

    private Passages(String reading, Marks marks) {
        this.reading = reading;
        this.marks = marks;
        this.ends = new Landmarks(reading, "\n", "。", "!", "?");
    }

    public static List<Passage> of(String reading, List<Numeral> numerals, Marks marks) {
        return new Passages(reading, marks).cut(numerals);
    }

    private List<Passage> cut(List<Numeral> numerals) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        int next = 0;
        for (int i = next(0, 0); begin <= reading.length(); i = next(begin, i + 1)) {
            if (i == reading.length()
                    || ends(begin, i) && !isLabel(begin, i)
                    || i - begin > LONGEST && isBreak(reading.charAt(i), i - begin)) {
                List<Numeral> inside = new ArrayList<>();
                while (next < numerals.size() && numerals.get(next).digits().begin() < i) {
                    inside.add(numerals.get(next++));
                }
                passages.add(new Passage(reading, new Span(begin, i), inside));
                begin = i + 1;
            }
        }
        return passages;
    }

    /** Where a passage may end next, from an offset on; the end of the text where it may nowhere. */
    private int next(int begin, int from) {
        int end = ends.next(from);
        for (int i = Math.max(from, begin + LONGEST + 1); i < end; i++) {
            if (isBreak(reading.charAt(i), i - begin)) {
                return i;
            }
        }
        return end;
    }

    private boolean ends(int begin, int at) {
        char c = reading.charAt(at);
        if (c == '\n') {
            return at == 0
                    || !Cells.isBare(reading, at + 1)
                            && !isRowOfList(begin, at)
                            && (!runsOn(reading.charAt(at - 1))
                                    || ListMark.length(reading, at + 1) == 0
                                            && reading.charAt(at - 1) == ':'
                                            && isHeading(at));
        }
        return c == '。' || c == '!' || c == '?';
    }

    /** 微博 发文300条: a short line that begins with a place, in a list that a colon opened. */
    private boolean isRowOfList(int begin, int at) {
        int row = at + 1 + ListMark.length(reading, at + 1);
        int end = reading.indexOf('\n', row);
        int stop = end < 0 ? reading.length() : end;
        if (at - begin > LONGEST || stop - row > LONGEST_ROW || stop == row) {
            return false;
        }
        return reading.charAt(stop - 1) != ':'
                && hasDigit(row, stop)
                && isOpened(begin, at)
                && beginsWithPlace(row, stop);
    }

    private boolean beginsWithPlace(int row, int stop) {
        List<Mention> places = marks.mentions(row, stop);
        return !places.isEmpty() && places.get(0).begin() - row <= 4;
    }

    private boolean isOpened(int begin, int end) {
        for (int i = begin + 1; i <= end; i++) {
            if (reading.charAt(i) == '\n' && reading.charAt(i - 1) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigit(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Latin.isDigit(reading.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 学校官网。全年发布... : the name of a place in front of a paragraph belongs to its first sentence. */
    private boolean isLabel(int begin, int at) {
        boolean goesOn = at + 1 < reading.length() && reading.charAt(at) == '。' && reading.charAt(at + 1) != '\n';
        if (!goesOn) {
            return false;
        }
        int line = lineBegin(begin, at);
        boolean counted = isCounted(line, at);
        boolean opensLine = line == 0 || reading.charAt(line - 1) == '\n' || counted;
        int from = line + (counted ? 2 : ListMark.length(reading, line));
        if (!opensLine || at - from > LONGEST_LABEL) {
            return false;
        }
        int verb = marks.firstBegin(Cue.PUBLISH, from, at);
        return (isPlace(from, at) || isSubject(from, at))
                && (verb < 0 || at - verb <= 2 && marks.firstBegin(Cue.ITEM, from, at) < 0)
                && !marks.has(Cue.NONE, from, at);
    }

    private int lineBegin(int begin, int at) {
        int line = at;
        while (line > begin && reading.charAt(line - 1) != '\n') {
            line--;
        }
        return line;
    }

    /** 一是官方网站公开。 */
    private boolean isCounted(int line, int at) {
        return line + 1 < at && NUMERALS.indexOf(reading.charAt(line)) >= 0 && reading.charAt(line + 1) == '是';
    }

    private boolean isPlace(int from, int at) {
        List<Mention> places = marks.mentions(from, at);
        return !places.isEmpty()
                && PLACE_END
                        .matcher(reading)
                        .region(places.get(places.size() - 1).end(), at)
                        .matches();
    }

    private boolean isSubject(int from, int at) {
        return marks.categoryFrom(from, at)
                .filter(category -> category != Category.OTHER)
                .isPresent();
    }

    private static boolean runsOn(char last) {
        return last == ';' || last == ':' || last == ',' || last == '、';
    }

    /** A short line with a number in front and a colon behind is a heading. */
    private boolean isHeading(int at) {
        int line = reading.lastIndexOf('\n', at - 1) + 1;
        return ListMark.length(reading, line) > 0 && at - line < 20;
    }

    private static boolean isBreak(char c, int length) {
        return ",;、\t".indexOf(c) >= 0 || length > 2 * LONGEST && !Latin.isDigit(c);
    }
}
