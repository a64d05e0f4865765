package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Qualifier;
import java.util.ArrayList;
import java.util.List;

/** The same figure to the digit, two years running. */
final class RepeatedValueRule implements ReportRule {
    private static final long SMALLEST = 100;

    @Override
    public List<Finding> check(Case report) {
        if (report.previous().isEmpty()) {
            return List.of();
        }
        List<Figure> before = report.previous().get().figures();
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : report.report().figures()) {
            if (isTelling(figure) && isAmong(before, figure)) {
                findings.add(report.finding(
                        FindingCode.REPEATED_VALUE,
                        figure,
                        figure.quantity().value(),
                        figure.measure(),
                        figure.metric().code(),
                        figure.channels().code()));
            }
        }
        return findings;
    }

    private static boolean isAmong(List<Figure> before, Figure figure) {
        for (Figure earlier : before) {
            if (isSame(earlier, figure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Figure figure) {
        return figure.quantity().qualifier() == Qualifier.EXACT
                && figure.quantity().value() >= SMALLEST;
    }

    private static boolean isSame(Figure earlier, Figure figure) {
        return earlier.quantity().value() == figure.quantity().value()
                && earlier.withoutEvidence().equals(figure.withoutEvidence());
    }
}
