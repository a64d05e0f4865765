package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules that look at all reports about a year, and all rules together. */
class YearRulesTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);

    @Test
    void whoMustReportAndDidNotIsMissingOnceTheYearIsDue() {
        List<Finding> findings = new MissingReportRule(roster("2021-11-01")).check(YEAR, List.of());

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).fullCode()).isEqualTo("missing_report");
        assertThat(findings.get(0).key().academicYear()).isEqualTo(YEAR);
        assertThat(findings.get(0).key().reportingUnit().code()).isEqualTo("4137010434");
        assertThat(findings.get(0).key().reportingUnit().institution()).isEqualTo("示例理工大学");
    }

    @Test
    void nobodyIsMissingBeforeTheYearIsDue() {
        assertThat(new MissingReportRule(roster("2021-10-31")).check(YEAR, List.of()))
                .isEmpty();
    }

    @Test
    void olderAndContradictingReportsAreFindings() {
        List<Finding> findings = new RivalReportsRule()
                .check(
                        YEAR,
                        List.of(
                                filed(Written.report().issued("2021-10-01"), 1, ReportState.SUPERSEDED),
                                filed(Written.report(), 2, ReportState.CONFLICTING),
                                filed(Written.report(), 3, ReportState.CONFLICTING)));

        assertThat(findings)
                .extracting(Finding::fullCode)
                .containsExactly("superseded_report", "conflicting_report", "conflicting_report");
        assertThat(findings.get(0).values()).containsExactly("1", "2021-10-01");
    }

    @Test
    void currentReportsAndTheirDuplicatesAreNot() {
        assertThat(new RivalReportsRule()
                        .check(
                                YEAR,
                                List.of(
                                        filed(Written.report(), 1, ReportState.CURRENT),
                                        filed(Written.report(), 2, ReportState.DUPLICATE))))
                .isEmpty();
    }

    @Test
    void onlyReportsThatCountAreLookedInto() {
        List<Finding> findings = new Assessment(
                        roster("2021-10-31"),
                        RequirementsReader.builtIn(),
                        new SourceTexts(path -> Optional.empty()),
                        year -> new YearReports(year, List.of()),
                        year -> List.of())
                .of(
                        new YearReports(
                                YEAR,
                                List.of(
                                        filed(
                                                Written.report("part 1 台").issued("2021-12-01"),
                                                1,
                                                ReportState.SUPERSEDED),
                                        filed(Written.report("part 683 条 website"), 2, ReportState.CURRENT))),
                        new YearReports(
                                YEAR.previous(),
                                List.of(filed(
                                        Written.report("part 683 条 website").about("2019-2020"),
                                        1,
                                        ReportState.CURRENT))))
                .findings();

        assertThat(findings).extracting(Finding::fullCode).containsExactly("repeated_value", "superseded_report");
    }

    @Test
    void aPeriodIsFoundOnceWhetherOrNotTheReaderOfTheTextHasNotedIt() {
        TextFinding noted = new TextFinding(
                FindingCode.PERIOD_NOT_ACADEMIC_YEAR, "", "不是学年", new Evidence("2021年1月至12月", 0, 11, ""));

        List<Finding> findings = new Assessment(
                        roster("2021-10-31"),
                        RequirementsReader.builtIn(),
                        new SourceTexts(path -> Optional.empty()),
                        year -> new YearReports(year, List.of()),
                        year -> List.of())
                .of(
                        new YearReports(
                                YEAR,
                                List.of(
                                        filed(
                                                Written.report().covering("2021-01-01", "2021-12-31"),
                                                1,
                                                ReportState.CURRENT),
                                        filed(
                                                Written.report()
                                                        .byUnit("示例部")
                                                        .covering("2021-01-01", "2021-12-31")
                                                        .noted(noted),
                                                1,
                                                ReportState.CURRENT))),
                        new YearReports(YEAR.previous(), List.of()))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code() == FindingCode.PERIOD_NOT_ACADEMIC_YEAR)
                .extracting(finding -> finding.key().reportingUnit().unit() + finding.note())
                .containsExactly("", "示例部不是学年");
    }

    @Test
    void findingsAreOrderedByReportAndCode() {
        List<Finding> findings = new Assessment(
                        roster("2021-11-01"),
                        RequirementsReader.builtIn(),
                        new SourceTexts(path -> Optional.empty()),
                        year -> new YearReports(year, List.of()),
                        year -> List.of())
                .of(
                        new YearReports(
                                YEAR,
                                List.of(
                                        filed(
                                                Written.report("part 1 台").by("4137099999", "示例未知大学"),
                                                1,
                                                ReportState.CURRENT),
                                        filed(
                                                Written.report().rejectedRows(1).issued("2021-11-01"),
                                                1,
                                                ReportState.CURRENT))),
                        new YearReports(YEAR.previous(), List.of()))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.key().reportingUnit().code() + " " + finding.fullCode())
                .containsExactly(
                        "4137010433 late",
                        "4137010433 incomplete_record",
                        "4137010434 missing_report",
                        "4137099999 unknown_institution",
                        "4137099999 unknown_measure");
    }

    private static FiledReport filed(Written report, int version, ReportState state) {
        return new FiledReport(report.get(), version, state);
    }

    private static Roster roster(String latest) {
        return new Roster(
                new InstitutionRegistry(List.of(listed("4137010433", "示例大学"), listed("4137010434", "示例理工大学"))),
                new TreeMap<>(Map.of(YEAR, Set.of("4137010433"))),
                Optional.of(LocalDate.parse(latest)));
    }

    private static Institution listed(String code, String name) {
        return new Institution(code, name, List.of(), "", "本科", Tenure.ALWAYS);
    }
}
