package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report says that an item of the checklist does not apply to it, though the item binds everybody of its level, or though
 * the report itself tells of what the item asks for.
 */
final class NotApplicableRule implements ReportRule {
    private final InstitutionRegistry registry;

    NotApplicableRule(InstitutionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<Finding> check(Case report) {
        if (report.report().text().isEmpty()) {
            return List.of();
        }
        return ChecklistEntry.list(
                        report.report(),
                        registry.findByCode(report.key().reportingUnit().code()).map(Institution::level))
                .stream()
                .flatMap(entry -> finding(report, entry))
                .toList();
    }

    private static Stream<Finding> finding(Case report, ChecklistEntry entry) {
        return switch (entry.state()) {
            case NOT_APPLICABLE_IMPLAUSIBLE, CONTRADICTORY ->
                Stream.of(report.finding(
                        FindingCode.NOT_APPLICABLE_IMPLAUSIBLE,
                        entry.evidence(),
                        entry.item().number()));
            case FIGURE, LINK, CLAIM, NOT_APPLICABLE, SILENT -> Stream.empty();
        };
    }
}
