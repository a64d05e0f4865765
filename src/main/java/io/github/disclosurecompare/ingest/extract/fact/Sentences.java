package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.ingest.extract.outline.HeadingMark;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.Span;
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
        Landmarks stops = new Landmarks(text.reading(), "。", "!", "?", ";");
        for (Line line : text.layout().body()) {
            if (line.span().begin() < end) {
                cut(line.span(), stops, sentences);
            }
        }
        return sentences;
    }

    private static void cut(Span line, Landmarks stops, List<Span> sentences) {
        int begin = line.begin();
        while (begin < line.end()) {
            int end = Math.min(line.end(), stops.next(begin) + 1);
            sentences.add(new Span(begin, end));
            begin = end;
        }
    }
}
