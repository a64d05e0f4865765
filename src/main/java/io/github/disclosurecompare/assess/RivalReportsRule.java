package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportState;
import java.util.List;

/** There are several reports about one reporting unit and year: an older one, or two that contradict each other. */
final class RivalReportsRule implements YearRule {
    @Override
    public List<Finding> check(AcademicYear year, List<FiledReport> filed) {
        return filed.stream()
                .filter(report -> report.state() == ReportState.SUPERSEDED || report.state() == ReportState.CONFLICTING)
                .map(RivalReportsRule::finding)
                .toList();
    }

    private static Finding finding(FiledReport filed) {
        FindingCode code = filed.state() == ReportState.SUPERSEDED
                ? FindingCode.SUPERSEDED_REPORT
                : FindingCode.CONFLICTING_REPORT;
        return Finding.of(
                code,
                filed.report().key(),
                Evidence.of(filed.report().provenance().source()),
                filed.version(),
                filed.report().dates().madePublic().map(String::valueOf).orElse(""));
    }
}
