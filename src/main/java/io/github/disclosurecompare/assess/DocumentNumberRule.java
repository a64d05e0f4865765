package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.CitedDocument;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.TextFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document is cited by a number that is not its own, is out of date, or is that of another year's notice. */
final class DocumentNumberRule implements ReportRule {
    private final Requirements requirements;

    DocumentNumberRule(Requirements requirements) {
        this.requirements = requirements;
    }

    /** A number that is wrong twice is one finding. */
    @Override
    public List<Finding> check(Case report) {
        Set<String> seen = new HashSet<>();
        return report.report().text().map(TextFacts::citations).orElse(List.of()).stream()
                .filter(cited -> seen.add(cited.title() + cited.number()))
                .flatMap(cited -> requirements
                        .findRight(cited, report.key().academicYear())
                        .map(right -> finding(report, cited, right.written()))
                        .stream())
                .toList();
    }

    private static Finding finding(Case report, CitedDocument cited, String right) {
        return report.finding(
                FindingCode.DOCUMENT_NUMBER_WRONG,
                cited.evidence(),
                cited.title(),
                cited.evidence().quote(),
                right);
    }
}
