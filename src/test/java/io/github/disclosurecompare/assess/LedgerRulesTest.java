package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.domain.YearReports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises from year to year, and the checklist item by item. */
class LedgerRulesTest {
    private static final InstitutionRegistry REGISTRY = new InstitutionRegistry(List.of(
            new Institution("4137010433", "江南示例大学", List.of(), "", "本科", Tenure.ALWAYS),
            new Institution("4137012345", "江南示例职业学院", List.of(), "", "专科", Tenure.ALWAYS)));

    private final Texts texts = new Texts(REGISTRY);

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        增设英文版信息公开栏目;                 增设英文版信息公开栏目;                 promise_repeated
        增设英文版信息公开栏目;                 增设 英文版信息公开栏目;                promise_repeated
        2021年底前建成移动端查询入口;           2022年底前建成移动端查询入口;           promise_repeated
        全年组织业务培训不少于4次;              全年组织业务培训不少于6次;              ''
        增设英文版信息公开栏目;                 已建成英文版栏目，下一年扩充英文版栏目内容; ''
        增设英文版信息公开栏目;                 请师生代表参加招生监督;                 promise_dropped
        """)
    void aPromiseIsRepeatedTakenUpOrDropped(String before, String now, String code) {
        List<Finding> findings = promises(report("2020", before), report("2021", now));

        assertThat(findings).extracting(Finding::fullCode).containsExactlyElementsOf(codes(code));
    }

    @Test
    void aRepeatedPromisePointsAtThisYearsSentenceAndADroppedOneAtLastYears() {
        Finding repeated = promises(report("2020", "增设英文版信息公开栏目"), report("2021", "增设英文版信息公开栏目"))
                .get(0);
        Finding dropped = promises(report("2020", "增设英文版信息公开栏目"), report("2021", "请师生代表参加招生监督"))
                .get(0);

        assertThat(repeated.evidence().quote()).isEqualTo("增设英文版信息公开栏目。");
        assertThat(repeated.evidence().source()).isEqualTo("reports/0.txt");
        assertThat(dropped.evidence().source()).isEqualTo("reports/3.txt");
        assertThat(dropped.values()).containsExactly("2020-2021");
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
        增设英文版信息公开栏目; 增设英文版信息公开栏目;                  repeated;    增设英文版信息公开栏目。
        增设英文版信息公开栏目; 已建成英文版栏目，下一年扩充英文版栏目内容; taken_up;    已建成英文版栏目，下一年扩充英文版栏目内容。
        增设英文版信息公开栏目; 请师生代表参加招生监督;                  dropped;     ''
        进一步加强和改进工作;   请师生代表参加招生监督;                  too_general; ''
        """)
    void whatBecameOfAPromiseIsToldWithItsSentence(String before, String now, String fate, String later) {
        assertThat(followed(report("2020", before), report("2021", now)))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.fate().code()).isEqualTo(fate);
                    assertThat(promise.promise().evidence().quote()).isEqualTo(before + "。");
                    assertThat(promise.later().quote()).isEqualTo(later);
                });
    }

    @Test
    void aPromiseThatHasStoodForYearsSaysSinceWhen() {
        String promise = "增设英文版信息公开栏目";
        Map<AcademicYear, YearReports> years = Stream.of("2017", "2019", "2020")
                .map(year -> texts.read(report(year, promise)))
                .collect(Collectors.toMap(
                        Report::academicYear,
                        report -> new YearReports(
                                report.academicYear(), List.of(new FiledReport(report, 1, ReportState.CURRENT)))));
        YearReports.Counted before =
                years.get(new AcademicYear(2020)).counted().iterator().next();
        PromiseLedger ledger =
                new PromiseLedger(texts.sources(), year -> years.getOrDefault(year, new YearReports(year, List.of())));

        List<FollowedPromise> followed =
                ledger.of(Case.of(texts.counted(report("2021", promise)), Optional.of(before)));

        assertThat(PromiseRule.check(followed))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly("2020-2021", "2019-2020", "3"));
    }

    @Test
    void aRecordWithoutATextPromisesNothing() {
        Case looked = Case.of(
                Written.report().counted(),
                Optional.of(Written.report().about("2019-2020").counted()));

        assertThat(ledger().of(looked)).isEmpty();
        assertThat(new NotApplicableRule(REGISTRY).check(looked)).isEmpty();
        assertThat(ChecklistEntry.list(Written.report().get(), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        通过学校网站公布招标信息32条。;                           18 figure
        招标信息见学校网站 https://xxgk.example.org/zb 公布。;     18 link
        招标信息均在学校网站公布。;                               18 claim
        对照清单，第（17）（44）项不适用。;                        17 not_applicable, 44 not_applicable
        学校无校办企业，清单中的相应事项不适用。;                   17 not_applicable
        对照清单，第（19）项不适用。;                             19 not_applicable_implausible
        对照清单，第（35）项不适用。;                             35 not_applicable_implausible
        对照清单，第（47）项不适用。公布了中外合作办学管理办法。;     47 not_applicable_implausible
        对照清单，第（18）项不适用。公布招标信息32条。;              18 contradictory
        """)
    void everyItemHasAState(String said, String states) {
        Report report = texts.read(disclosing("江南示例大学", said));

        assertThat(ChecklistEntry.list(report, Optional.of("本科"))).hasSize(50);
        assertThat(ChecklistEntry.list(report, Optional.of("本科")).stream()
                        .filter(entry -> entry.state() != ChecklistEntry.State.SILENT)
                        .map(entry ->
                                entry.item().number() + " " + entry.state().code()))
                .containsExactly(states.split(", "));
    }

    @Test
    void whatOnlyUndergraduatesHaveDoesNotApplyToAVocationalCollege() {
        Case college = Case.of(texts.counted(disclosing("江南示例职业学院", "对照清单，第（35）（19）项不适用。")), Optional.empty());

        assertThat(new NotApplicableRule(REGISTRY).check(college))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.values()).containsExactly("19");
                    assertThat(finding.evidence().quote()).isEqualTo("对照清单，第（35）（19）项不适用。");
                });
    }

    @Test
    void whatDoesNotApplyIsNotAskedOf() {
        assertThat(ChecklistEntry.State.values())
                .filteredOn(state -> !state.isAsked())
                .containsExactly(ChecklistEntry.State.NOT_APPLICABLE);
        assertThat(ChecklistEntry.State.values())
                .filteredOn(ChecklistEntry.State::isDisclosed)
                .extracting(ChecklistEntry.State::code)
                .containsExactly("figure", "link", "claim", "contradictory");
    }

    /** This year's text is read first. */
    private List<Finding> promises(String before, String now) {
        return PromiseRule.check(followed(before, now));
    }

    private List<FollowedPromise> followed(String before, String now) {
        return ledger().of(Case.of(texts.counted(now), Optional.of(texts.counted(before))));
    }

    private PromiseLedger ledger() {
        return new PromiseLedger(texts.sources(), year -> new YearReports(year, List.of()));
    }

    private static List<String> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }

    private static String report(String year, String promise) {
        int next = Integer.parseInt(year) + 1;
        return """
                江南示例大学%s-%d学年信息公开年度报告
                一、主动公开情况
                学校网站公开信息20条。
                二、存在的问题和改进措施
                少数部门公开不够主动。下一步，学校将做好以下工作：
                %s。
                """.formatted(year, next, promise);
    }

    private static String disclosing(String who, String said) {
        return """
                %s2020-2021学年信息公开年度报告
                一、主动公开情况
                %s
                二、依申请公开情况
                未收到公开申请。
                """.formatted(who, said);
    }
}
