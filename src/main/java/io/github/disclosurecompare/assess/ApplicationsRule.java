package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Metric;
import java.util.List;

/** What became of the applications does not fit how many were received. */
final class ApplicationsRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        Applications applications = Applications.of(report.report());
        return switch (applications.outcome()) {
            case OVER, SHORT -> List.of(finding(report, applications));
            case ADDS_UP, NOT_TESTABLE -> List.of();
        };
    }

    private static Finding finding(Case report, Applications applications) {
        Figure received =
                report.report().listFigures(Metric.APPLICATIONS_RECEIVED).get(0);
        return report.finding(
                FindingCode.APPLICATIONS_MISMATCH,
                received,
                applications.counts().get(Metric.APPLICATIONS_RECEIVED).value(),
                applications.outcomes().orElseThrow().value(),
                applications.outcome().code());
    }
}
