package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules over all that was reported about a year. */
final class Assessment {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::key).thenComparing(Finding::code).thenComparing(Finding::detail);

    private final List<ReportRule> reportRules;
    private final List<YearRule> yearRules;

    Assessment(Roster roster) {
        reportRules = List.of(
                new LateRule(),
                new MissingSectionRule(),
                new ReconciliationRule(),
                new ApplicationsRule(),
                new ImplausibleChangeRule(),
                new RepeatedValueRule(),
                new ScopeChangedRule(),
                new IncompleteRecordRule(),
                new UnknownInstitutionRule(roster.registry()),
                new UnknownMeasureRule(),
                new NotedInTextRule());
        yearRules = List.of(new MissingReportRule(roster), new RivalReportsRule());
    }

    /**
     * The findings of a year, ordered by report and code.
     *
     * @param filed every report about the year, whatever its state
     * @param before those about the year before that count
     */
    List<Finding> of(AcademicYear year, List<FiledReport> filed, List<Report> before) {
        Map<ReportingUnit, Report> previous = new HashMap<>();
        before.forEach(report -> previous.put(report.reportingUnit(), report));
        List<Finding> findings = new ArrayList<>();
        yearRules.forEach(rule -> findings.addAll(rule.check(year, filed)));
        for (FiledReport report : filed) {
            if (report.state() == ReportState.CURRENT) {
                Optional<Report> last =
                        Optional.ofNullable(previous.get(report.report().reportingUnit()));
                Case looked = Case.of(report.report(), last);
                reportRules.forEach(rule -> findings.addAll(rule.check(looked)));
            }
        }
        findings.sort(ORDER);
        return findings;
    }
}
