package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Requirements;
import java.util.List;

/** An institution's report lacks a section that the yearly notice asks for. */
final class MissingSectionRule implements ReportRule {
    private final Requirements requirements;

    MissingSectionRule(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Finding> check(Case report) {
        return requirements.missingSections(report.report()).stream()
                .map(section -> Finding.of(
                        FindingCode.MISSING_SECTION,
                        section.code(),
                        report.key(),
                        Evidence.of(report.report().provenance().source())))
                .toList();
    }
}
