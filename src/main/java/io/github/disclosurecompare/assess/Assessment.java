package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.Ledgers;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearReports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules over all that was reported about a year. */
final class Assessment {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::key).thenComparing(Finding::code).thenComparing(Finding::detail);

    private final List<ReportRule> reportRules;
    private final List<YearRule> yearRules;
    private final SourceTexts texts;
    private final Function<AcademicYear, YearReports> years;
    private final PromiseLedger promises;

    /** The findings of a year, ordered by report and code, and what else came out. */
    record Result(List<Finding> findings, Ledgers ledgers) {}

    /**
     * @param years what was reported about any year
     * @param corrections that have been taken up for a year
     */
    Assessment(
            Roster roster,
            Requirements requirements,
            SourceTexts texts,
            Function<AcademicYear, YearReports> years,
            Function<AcademicYear, List<Correction>> corrections) {
        reportRules = List.of(
                new LateRule(requirements),
                new PeriodRule(),
                new MissingSectionRule(requirements),
                new ReconciliationRule(),
                new ApplicationsRule(),
                new ImplausibleChangeRule(),
                new RepeatedValueRule(),
                new ScopeChangedRule(),
                new IncompleteRecordRule(),
                new UnknownInstitutionRule(roster.registry()),
                new UnknownMeasureRule(),
                new NotApplicableRule(roster.registry()),
                new DocumentNumberRule(requirements),
                new NotedInTextRule());
        yearRules =
                List.of(new MissingReportRule(roster), new RivalReportsRule(), new StaleCorrectionRule(corrections));
        this.texts = texts;
        this.years = years;
        promises = new PromiseLedger(texts, years);
    }

    /** @param before the year before */
    Result of(YearReports reports, YearReports before) {
        List<Finding> findings = new ArrayList<>();
        List<FollowedPromise> followed = new ArrayList<>();
        yearRules.forEach(rule -> findings.addAll(rule.check(reports.year(), reports.filed())));
        TextReusedRule reused = new TextReusedRule(
                texts, reports, before, () -> years.apply(reports.year().next()));
        findings.addAll(reused.check());
        for (YearReports.Counted report : reports.counted()) {
            Case looked = Case.of(report, before.find(report.report().reportingUnit()));
            reportRules.forEach(rule -> findings.addAll(rule.check(looked)));
            followed.addAll(promises.of(looked));
        }
        findings.addAll(PromiseRule.check(followed));
        findings.sort(ORDER);
        return new Result(findings, new Ledgers(followed, reused.shared()));
    }

    /**
     * The findings of the year after one that alone was taken up: the reports are the same and what compares them is new,
     * but who is missing rests on all years and stands as it was.
     */
    static List<Finding> following(List<Finding> standing, List<Finding> now) {
        return Stream.concat(
                        standing.stream().filter(finding -> finding.code() == FindingCode.MISSING_REPORT),
                        now.stream().filter(finding -> finding.code() != FindingCode.MISSING_REPORT))
                .sorted(ORDER)
                .toList();
    }
}
