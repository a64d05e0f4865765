package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts the body of a report, annexes aside, into sentences: at full stops, semicolons and the ends of lines. */
final class Sentences {
    private Sentences() {}

    static List<Span> list(ReportText text) {
        int end = text.outline().headings().stream()
                .filter(heading -> heading.level() == HeadingMark.Level.ANNEX)
                .mapToInt(heading -> heading.span().begin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<Span> sentences = new ArrayList<>();
        for (Line line : text.layout().body()) {
            if (line.span().begin() < end) {
                cut(text.reading(), line.span(), sentences);
            }
        }
        return sentences;
    }

    private static void cut(String reading, Span line, List<Span> sentences) {
        int begin = line.begin();
        for (int i = line.begin(); i < line.end(); i++) {
            if (ends(reading.charAt(i))) {
                sentences.add(new Span(begin, i + 1));
                begin = i + 1;
            }
        }
        if (begin < line.end()) {
            sentences.add(new Span(begin, line.end()));
        }
    }

    private static boolean ends(char c) {
        return c == '。' || c == '!' || c == '?' || c == ';';
    }
}
