package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of a report, each with the sentence that it was read from; folded until somebody asks. */
final class FigureTable {
    /** A page stays below 2 MB, also where one report has more figures than anybody reads. */
    private static final int MOST_BYTES = 1_400_000;

    private final Words words;
    private final byte[] head;
    private final byte[] headWithoutEvidence;
    /** How rows begin that say what is counted, by what they count: a corpus has few kinds of figures. */
    private final Map<Kind, byte[]> beginnings = new ConcurrentHashMap<>();

    /** What a row says before it comes to the number. */
    private record Kind(int metric, int channels, int category, int role) {
        static Kind of(Figure figure) {
            return new Kind(
                    figure.metric().ordinal(),
                    figure.channels().bits(),
                    figure.category().isPresent() ? figure.category().get().ordinal() : -1,
                    figure.role().ordinal());
        }
    }

    FigureTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "figures",
                "institution.figures_caption",
                "column.metric",
                "column.channels",
                "column.role",
                "#column.value",
                "column.quote",
                "institution.place_in_source");
        this.headWithoutEvidence = words.tableHead(
                "figures",
                "institution.figures_caption",
                "column.metric",
                "column.channels",
                "column.role",
                "#column.value");
    }

    void write(MarkupWriter out, Report report) {
        List<Figure> figures = report.figures();
        int begin = out.length();
        out.raw(figures.stream().anyMatch(figure -> hasEvidence(figure, report)) ? head : headWithoutEvidence);
        int written = 0;
        for (Figure figure : figures) {
            if (out.length() - begin > MOST_BYTES) {
                break;
            }
            row(out, report, figure);
            written++;
        }
        out.raw(Tags.TABLE_END);
        if (written < figures.size()) {
            out.raw("<p>").text(words.get("institution.figures_cut", written)).raw("</p>\n");
        }
    }

    private void row(MarkupWriter out, Report report, Figure figure) {
        out.raw(beginnings.computeIfAbsent(Kind.of(figure), kind -> beginning(figure)));
        words.quantity(out, figure.quantity().qualifier(), figure.quantity().value());
        if (!figure.measure().isEmpty()) {
            out.raw(" ").text(figure.measure());
        }
        out.raw(Tags.CELL);
        Quote.write(out, figure.evidence().quote());
        out.raw(Tags.CELL);
        if (isFromElsewhere(figure, report)) {
            out.text(figure.evidence().source()).raw(" ");
        }
        Quote.place(out, figure.evidence());
        out.without(Tags.CELL);
    }

    private static boolean hasEvidence(Figure figure, Report report) {
        return !figure.evidence().quote().isEmpty()
                || figure.evidence().begin() != Evidence.NOWHERE
                || isFromElsewhere(figure, report);
    }

    private static boolean isFromElsewhere(Figure figure, Report report) {
        String source = figure.evidence().source();
        return !source.isEmpty() && !source.equals(report.provenance().source());
    }

    private byte[] beginning(Figure figure) {
        MarkupWriter out = new MarkupWriter(200).raw(Tags.ROW).raw(words.of(figure.metric()));
        figure.category().ifPresent(category -> out.raw(" · ").raw(words.of(category)));
        out.raw(Tags.CELL);
        if (!figure.channels().isEmpty() || figure.metric() == Metric.DISCLOSED && figure.role() == Role.PART) {
            Names.channels(out, words, figure.channels());
        }
        return out.raw(Tags.CELL).raw(words.of(figure.role())).raw(Tags.CELL).toBytes();
    }
}
