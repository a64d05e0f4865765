package io.github.disclosurecompare.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;

/** A line of a reading: a paragraph, a heading, a cell of a table. */
public record Line(String reading, Span span) {
    private static final int SHORTEST_PROSE = 30;
    private static final CharacterSet FULL_STOP = CharacterSet.of("。");

    public static List<Line> list(String reading) {
        return listFrom(reading, 0);
    }

    /** The lines that begin at an offset or behind it. */
    public static List<Line> listFrom(String reading, int offset) {
        List<Line> lines = new ArrayList<>();
        int begin = offset == 0 ? 0 : reading.indexOf('\n', offset - 1) + 1;
        if (offset > 0 && begin == 0) {
            return lines;
        }
        while (begin < reading.length()) {
            int end = reading.indexOf('\n', begin);
            end = end < 0 ? reading.length() : end;
            lines.add(new Line(reading, new Span(begin, end)));
            begin = end + 1;
        }
        return lines;
    }

    public String text() {
        return reading.substring(span.begin(), span.end());
    }

    /** Whether it is a paragraph, or a sentence that ends. */
    public boolean isProse() {
        char last = span.length() == 0 ? '\n' : reading.charAt(span.end() - 1);
        return last == '。'
                || span.length() >= SHORTEST_PROSE
                        && (last == ':' || FULL_STOP.isIn(reading, span.begin(), span.end()));
    }
}
