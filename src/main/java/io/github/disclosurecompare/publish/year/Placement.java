package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;

/**
 * How many of the numbers of texts that look like figures have found their place: one that was read, and where it counts
 * among the disclosures by channel, one whose channel is known.
 *
 * @param all those and the others
 */
public record Placement(long placed, long all) {
    public static final Placement NONE = new Placement(0, 0);

    /** Of the texts of one year; what records say has its place. */
    static Placement of(YearView view) {
        long unread = view.findings().stream()
                .filter(row -> row.finding().code() == FindingCode.UNREAD_NUMBER)
                .count();
        Placement read = view.current().stream()
                .map(row -> row.report())
                .filter(report -> report.provenance().isExtracted())
                .flatMap(report -> report.figures().stream())
                .map(figure -> new Placement(isPlaced(figure) ? 1 : 0, 1))
                .reduce(NONE, Placement::plus);
        return read.plus(new Placement(0, unread));
    }

    public Placement plus(Placement more) {
        return new Placement(placed + more.placed, all + more.all);
    }

    private static boolean isPlaced(Figure figure) {
        return figure.metric() != Metric.DISCLOSED
                || figure.role() != Role.PART
                || !figure.channels().isEmpty();
    }
}
