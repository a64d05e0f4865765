package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.YearReports;
import java.util.List;
import java.util.Optional;

/** The rules that need nothing but the report itself: no other report, no registry and no date of today. */
public final class SingleReport {
    private final List<ReportRule> rules;

    public SingleReport(Requirements requirements) {
        rules = List.of(
                new MissingSectionRule(requirements),
                new ReconciliationRule(),
                new ApplicationsRule(),
                new UnknownMeasureRule());
    }

    public List<Finding> check(Report report) {
        Case looked = Case.of(new YearReports.Counted(report, ReportTotals.of(report)), Optional.empty());
        return rules.stream().flatMap(rule -> rule.check(looked).stream()).toList();
    }
}
