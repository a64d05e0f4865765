package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.citation.Citations;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.date.Dates;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;

/** A text with what was found in it at first sight: headings, dates, citations and where its lines stand. */
public record ReportText(
        SourceText source, Outline outline, List<DateMention> dates, List<Citation> citations, Layout layout) {
    private static final int LONGEST_LABEL = 40;

    public static ReportText of(SourceText source) {
        Outline outline = Outline.of(source);
        return new ReportText(
                source,
                outline,
                Dates.list(source.reading()),
                Citations.list(source.reading()),
                Layout.of(source.reading(), outline));
    }

    public String reading() {
        return source.reading();
    }

    public String words(Span span) {
        return reading().substring(span.begin(), span.end());
    }

    /** The words of a line before a date of it: no more than a label takes. */
    public String label(Line line, DateMention date) {
        int begin = Math.max(line.span().begin(), date.span().begin() - LONGEST_LABEL);
        return words(new Span(begin, date.span().begin()));
    }

    /** The dates that begin inside a stretch. */
    public List<DateMention> datesIn(Span span) {
        return dates.subList(firstDate(span.begin()), firstDate(span.end()));
    }

    /** How many dates begin before an offset. */
    private int firstDate(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
