package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import java.util.List;

/** Passes on what the reader of the text found. */
final class NotedInTextRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        return report.report().notes().findings().stream()
                .filter(noted -> !isCorrected(report, noted))
                .map(noted -> finding(report, noted))
                .toList();
    }

    /** The text says another period than the report has since a correction. */
    private static boolean isCorrected(Case report, TextFinding noted) {
        return noted.code() == FindingCode.PERIOD_NOT_ACADEMIC_YEAR
                && report.report().dates().coversAcademicYear();
    }

    private static Finding finding(Case report, TextFinding noted) {
        Evidence placed = noted.evidence().in(report.report().provenance().source());
        return new Finding(noted.code(), noted.detail(), report.key(), List.of(), placed, noted.message());
    }
}
