package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at one report alone. */
class OneReportRulesTest {
    private static final InstitutionRegistry REGISTRY = new InstitutionRegistry(List.of(
            listed("4137010433", "示例大学"),
            listed("4137010434", "示例理工大学"),
            listed("4137010435", "示例职业技术学院"),
            listed("4111012345", "某某某某某某某某某某")));

    private static final Requirements REQUIREMENTS = RequirementsReader.builtIn();

    @Test
    void anInstitutionIsLateAfterTheDeadline() {
        Finding late = only(new LateRule(REQUIREMENTS), Written.report().issued("2021-11-02"));

        assertThat(late.fullCode()).isEqualTo("late");
        assertThat(late.values()).containsExactly("2021-11-02", "2021-10-31", "2");
        assertThat(late.evidence().source()).isEqualTo("records/a.csv");
    }

    @Test
    void nobodyIsLateOnTheDayWithoutADateOrAsAUnit() {
        assertThat(check(new LateRule(REQUIREMENTS), Written.report().issued("2021-10-31")))
                .isEmpty();
        assertThat(check(new LateRule(REQUIREMENTS), Written.report())).isEmpty();
        assertThat(check(
                        new LateRule(REQUIREMENTS),
                        Written.report().byUnit("示例部").issued("2022-01-01")))
                .isEmpty();
        assertThat(check(
                        new LateRule(REQUIREMENTS),
                        Written.report().issued("2021-10-20").published("2024-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31",
        "2020-07-01, 2021-08-31",
        "2021-08-31, 2020-09-01",
        "2020-09-01, 2022-08-31",
        "2020-09-02, 2021-08-31",
    })
    void aPeriodThatIsNoAcademicYearIsAFinding(String from, String to) {
        Finding period = only(new PeriodRule(), Written.report().covering(from, to));

        assertThat(period.fullCode()).isEqualTo("period_not_academic_year");
        assertThat(period.values()).containsExactly(from, to);
        assertThat(period.evidence().source()).isEqualTo("records/a.csv");
    }

    @Test
    void aPeriodIsNoFindingWhereItIsAnAcademicYearHalfUnknownOrNotedInTheText() {
        TextFinding noted =
                new TextFinding(FindingCode.PERIOD_NOT_ACADEMIC_YEAR, "", "", new Evidence("2021年1月至12月", 0, 11, ""));

        assertThat(check(new PeriodRule(), Written.report().covering("2020-09-01", "2021-08-31")))
                .isEmpty();
        assertThat(check(new PeriodRule(), Written.report().covering("2021-01-01", null)))
                .isEmpty();
        assertThat(check(new PeriodRule(), Written.report().covering(null, "2021-12-31")))
                .isEmpty();
        assertThat(check(
                        new PeriodRule(),
                        Written.report().covering("2021-01-01", "2021-12-31").noted(noted)))
                .isEmpty();
    }

    @Test
    void eachMissingSectionIsAFinding() {
        assertThat(check(
                        new MissingSectionRule(REQUIREMENTS),
                        Written.report()
                                .sections(
                                        Section.OVERVIEW,
                                        Section.PROACTIVE,
                                        Section.ON_REQUEST,
                                        Section.COMPLAINTS,
                                        Section.OTHER)))
                .extracting(Finding::fullCode)
                .containsExactly("missing_section:evaluation", "missing_section:problems");
    }

    @Test
    void sectionsThatNobodyToldOfAreNotMissing() {
        assertThat(check(new MissingSectionRule(REQUIREMENTS), Written.report()))
                .isEmpty();
        assertThat(check(
                        new MissingSectionRule(REQUIREMENTS),
                        Written.report().byUnit("示例部").sections()))
                .isEmpty();
    }

    @Test
    void aTotalThatCannotBeRightPointsAtItsSentence() {
        Finding mismatch = only(
                new ReconciliationRule(),
                Written.report("disclosed_total total 100 条 『共公开信息100条』", "part 80+ 条 website"));

        assertThat(mismatch.fullCode()).isEqualTo("total_mismatch");
        assertThat(mismatch.evidence().quote()).isEqualTo("共公开信息100条");
        assertThat(mismatch.values()).containsExactly("100", "80", "89", "11", "short");
    }

    @Test
    void aTotalMayBeRightOnlyThanksToAnApproximation() {
        Finding approximate =
                only(new ReconciliationRule(), Written.report("disclosed_total total 100 条", "part 95+ 条 website"));

        assertThat(approximate.fullCode()).isEqualTo("total_within_approximation");
        assertThat(approximate.values()).containsExactly("100", "95", "104", "0", "within_approximation");
    }

    @Test
    void aTotalThatAddsUpOrHasNoPartsIsNoFinding() {
        assertThat(check(new ReconciliationRule(), Written.report("disclosed_total total 100 条", "part 100 条 website")))
                .isEmpty();
        assertThat(check(new ReconciliationRule(), Written.report("disclosed_total total 100 条")))
                .isEmpty();
    }

    @Test
    void outcomesThatDoNotFitTheApplicationsAreAFinding() {
        Finding over = only(
                new ApplicationsRule(), Written.report("applications_received 10 『收到10件』", "applications_granted 11"));

        assertThat(over.fullCode()).isEqualTo("applications_mismatch");
        assertThat(over.values()).containsExactly("10", "11", "over");
        assertThat(over.evidence().quote()).isEqualTo("收到10件");
        assertThat(check(
                        new ApplicationsRule(),
                        Written.report("applications_received 10", "applications_granted 6", "applications_refused 2")))
                .extracting(Finding::values)
                .containsExactly(List.of("10", "8", "short"));
    }

    @Test
    void outcomesThatFitOrAreNotAllToldAreNoFinding() {
        assertThat(check(
                        new ApplicationsRule(),
                        Written.report("applications_received 10", "applications_granted 6", "applications_closed 4")))
                .isEmpty();
        assertThat(check(new ApplicationsRule(), Written.report("applications_received 10", "applications_granted 6")))
                .isEmpty();
        assertThat(check(new ApplicationsRule(), Written.report("applications_granted 6")))
                .isEmpty();
    }

    @Test
    void rejectedRowsMakeARecordIncomplete() {
        Finding incomplete = only(new IncompleteRecordRule(), Written.report().rejectedRows(3));

        assertThat(incomplete.fullCode()).isEqualTo("incomplete_record");
        assertThat(incomplete.values()).containsExactly("3");
        assertThat(check(new IncompleteRecordRule(), Written.report())).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"4137019999, 示例大", "'', 示例大"})
    void anUnknownInstitutionComesWithTheThreeNearestNames(String code, String name) {
        Finding unknown =
                only(new UnknownInstitutionRule(REGISTRY), Written.report().by(code, name));

        assertThat(unknown.fullCode()).isEqualTo("unknown_institution");
        assertThat(unknown.values()).containsExactly(code, name, "示例大学、示例理工大学、示例职业技术学院");
    }

    @Test
    void aKnownInstitutionIsNoFinding() {
        assertThat(check(new UnknownInstitutionRule(REGISTRY), Written.report()))
                .isEmpty();
    }

    @Test
    void anUnlistedMeasureIsAFinding() {
        Finding unknown = only(new UnknownMeasureRule(), Written.report("part 12 台 website 『网站12台』"));

        assertThat(unknown.fullCode()).isEqualTo("unknown_measure");
        assertThat(unknown.values()).containsExactly("12", "台");
        assertThat(unknown.evidence().quote()).isEqualTo("网站12台");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part 12 条 website",
                "part 12 website",
                "context followers 900 人 wechat",
                "part 12 人次 meeting",
                "part 12 条幅 banner"
            })
    void aKnownMeasureOrPeopleAreNoFinding(String figure) {
        assertThat(check(new UnknownMeasureRule(), Written.report(figure))).isEmpty();
    }

    @Test
    void whatTheReaderOfATextFoundIsPassedOn() {
        Finding noted = only(
                new NotedInTextRule(),
                Written.report()
                        .noted(new TextFinding(
                                FindingCode.OTHER_YEAR_MENTIONED,
                                "",
                                "还写着上一学年",
                                new Evidence("2019-2020学年", 100, 111, ""))));

        assertThat(noted.fullCode()).isEqualTo("other_year_mentioned");
        assertThat(noted.note()).isEqualTo("还写着上一学年");
        assertThat(noted.evidence()).isEqualTo(new Evidence("2019-2020学年", 100, 111, "records/a.csv"));
        assertThat(check(new NotedInTextRule(), Written.report())).isEmpty();
    }

    private static Finding only(ReportRule rule, Written report) {
        List<Finding> findings = check(rule, report);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).key()).isEqualTo(report.get().key());
        return findings.get(0);
    }

    private static List<Finding> check(ReportRule rule, Written report) {
        return rule.check(Case.of(report.counted(), Optional.empty()));
    }

    private static Institution listed(String code, String name) {
        return new Institution(code, name, List.of(), "", "本科", Tenure.ALWAYS);
    }
}
