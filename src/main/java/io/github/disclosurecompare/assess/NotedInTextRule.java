package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.TextFinding;
import java.util.List;

/** Passes on what the reader of the text found. */
final class NotedInTextRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        return report.report().notes().findings().stream()
                .map(noted -> finding(report, noted))
                .toList();
    }

    private static Finding finding(Case report, TextFinding noted) {
        Evidence placed = noted.evidence().in(report.report().provenance().source());
        return new Finding(noted.code(), noted.detail(), report.key(), List.of(), placed, noted.message());
    }
}
