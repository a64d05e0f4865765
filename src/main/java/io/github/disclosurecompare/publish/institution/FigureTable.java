package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private record Kind(int metric, int channels, int category) {
        static Kind of(Figure figure) {
            return new Kind(
                    figure.metric().ordinal(),
                    figure.channels().bits(),
                    figure.category().isPresent() ? figure.category().get().ordinal() : -1);
        }
    }

    /** Figures that are told under one heading. */
    private record Group(boolean isDisclosed, Role role) {
        static Group of(Figure figure) {
            return new Group(figure.metric() == Metric.DISCLOSED, figure.role());
        }
    }

    FigureTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "figures",
                "institution.figures_caption",
                "institution.figure",
                "#column.value",
                "column.quote",
                "institution.place_in_source");
        this.headWithoutEvidence =
                words.tableHead("figures", "institution.figures_caption", "institution.figure", "#column.value");
    }

    void write(MarkupWriter out, Report report) {
        List<Figure> figures = report.figures();
        int begin = out.length();
        out.raw(figures.stream().anyMatch(figure -> hasEvidence(figure, report)) ? head : headWithoutEvidence);
        int written = 0;
        for (Map.Entry<Group, List<Figure>> group : groups(figures).entrySet()) {
            heading(out, group.getKey());
            for (Figure figure : group.getValue()) {
                if (out.length() - begin <= MOST_BYTES) {
                    row(out, report, figure);
                    written++;
                }
            }
        }
        out.raw(Tags.TABLE_END);
        if (written < figures.size()) {
            out.raw("<p>").text(words.get("institution.figures_cut", written)).raw("</p>\n");
        }
    }

    private static Map<Group, List<Figure>> groups(List<Figure> figures) {
        Map<Group, List<Figure>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(Group.of(figure), group -> new ArrayList<>())
                .add(figure));
        return groups;
    }

    private void heading(MarkupWriter out, Group group) {
        out.raw("\n<tr><th colspan=2>");
        if (group.isDisclosed()) {
            out.raw(words.of(Metric.DISCLOSED)).raw(" · ");
        }
        out.raw(words.of(group.role()));
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

    /** What is counted, and where: of what is disclosed the heading says already what it is. */
    private byte[] beginning(Figure figure) {
        MarkupWriter out = new MarkupWriter(200).raw(Tags.ROW);
        boolean isDisclosed = figure.metric() == Metric.DISCLOSED;
        String separator = "";
        if (!isDisclosed) {
            out.raw(words.of(figure.metric()));
            separator = " · ";
        }
        if (figure.category().isPresent()) {
            out.raw(separator).raw(words.of(figure.category().get()));
            separator = " · ";
        }
        if (!figure.channels().isEmpty() || isDisclosed && figure.category().isEmpty()) {
            Names.channels(out.raw(separator), words, figure.channels());
        }
        return out.raw(Tags.CELL).toBytes();
    }
}
