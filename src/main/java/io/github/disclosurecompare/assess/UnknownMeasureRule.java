package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.MeasureFamily;
import java.util.List;

/** A figure is counted in a word that no measure family has, so that it is in no total. */
final class UnknownMeasureRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        return report.report().figures().stream()
                .filter(UnknownMeasureRule::isUnknown)
                .map(figure -> report.finding(
                        FindingCode.UNKNOWN_MEASURE, figure, figure.quantity().value(), figure.measure()))
                .toList();
    }

    private static boolean isUnknown(Figure figure) {
        return figure.family().isEmpty() && !MeasureFamily.isKnown(figure.measure());
    }
}
