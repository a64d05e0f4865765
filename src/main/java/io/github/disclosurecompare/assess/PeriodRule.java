package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportDates;
import java.util.List;

/** The data cover no academic year, and nobody who read the text has said so in words of it. */
final class PeriodRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        ReportDates dates = report.report().dates();
        return !dates.isPeriodKnown() || dates.coversAcademicYear() || isNoted(report)
                ? List.of()
                : List.of(report.finding(
                        FindingCode.PERIOD_NOT_ACADEMIC_YEAR,
                        dates.from().orElseThrow(),
                        dates.to().orElseThrow()));
    }

    private static boolean isNoted(Case report) {
        return report.report().notes().findings().stream()
                .anyMatch(noted -> noted.code() == FindingCode.PERIOD_NOT_ACADEMIC_YEAR);
    }
}
