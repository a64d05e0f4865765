package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.RequiredSections;
import java.util.List;

/** An institution's report lacks a section that the yearly notice asks for. */
final class MissingSectionRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        return RequiredSections.missing(report.report()).stream()
                .map(section -> Finding.of(
                        FindingCode.MISSING_SECTION,
                        section.code(),
                        report.key(),
                        Evidence.of(report.report().provenance().source())))
                .toList();
    }
}
