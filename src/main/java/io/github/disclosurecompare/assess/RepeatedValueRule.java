package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Qualifier;
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
        return report.report().figures().stream()
                .filter(RepeatedValueRule::isTelling)
                .filter(figure -> before.stream().anyMatch(earlier -> isSame(earlier, figure)))
                .map(figure -> report.finding(
                        FindingCode.REPEATED_VALUE,
                        figure,
                        figure.quantity().value(),
                        figure.measure(),
                        figure.metric().code(),
                        figure.channels().code()))
                .toList();
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
