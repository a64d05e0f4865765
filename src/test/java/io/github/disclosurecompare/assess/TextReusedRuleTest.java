package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.SharedText;
import io.github.disclosurecompare.domain.YearReports;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose text a report is. */
class TextReusedRuleTest {
    private static final AcademicYear BEFORE = new AcademicYear(2020);
    private static final AcademicYear YEAR = new AcademicYear(2021);

    private static final String OWN = """
            学校把信息公开列入校长办公会每月的固定议题，由档案馆负责汇总各单位报来的材料并逐件登记造册。
            图书馆大厅新设了两台自助查询机，师生刷卡后可以调阅近五年的财务报表和基建合同摘要。
            后勤集团第一次公布了食堂原料采购的月度价目，学生伙食委员会派人到场核对过三回。
            附属医院把病房改扩建的招标过程做成短片，在候诊区循环播放，家属提问由院办当面解释。
            校友会的捐赠账目改为按季度张榜，每笔支出都写明经手人和用途，查询电话全天有人接听。
            体育馆的对外开放时段和收费办法经教代会表决后贴在入口，外来人员凭身份证登记即可使用。
            """;
    private static final String OTHER = """
            宣传部牵头整理了历年校史资料，并在新校区展厅里向来访的中学生开放参观和讲解。
            研究生院重新编排了导师名录，把招生方向、在研课题和联系办法放在同一页上供考生比较。
            保卫处每周在宿舍楼下通报一次失物招领与安全隐患的处理结果，居委会也派人旁听。
            国际处把交换生名额的分配规则画成流程图，申请人可以随时看到自己排在第几位。
            审计室选取三个学院做试点，把差旅报销的常见差错写成问答发到教师手中传阅。
            出版社将教材选用的评审意见全文附在书目之后，任课教师对结论不服的可以书面申诉。
            """;
    private static final String COMMON = """
            学校高度重视信息公开工作，坚持以公开为原则、以不公开为例外，切实保障师生员工的知情权。
            学校严格按照上级有关文件的要求，不断健全制度，规范程序，拓宽渠道，提高信息公开工作水平。
            """;

    private final Texts texts = new Texts(InstitutionRegistry.EMPTY);

    @Test
    void lastYearsTextAgainIsAFindingThatPointsAtTheLongestStretch() {
        Finding reused = check(List.of(text("江南示例大学", 2020, OWN)), List.of(text("江南示例大学", 2021, OWN)))
                .get(0);

        assertThat(reused.fullCode()).isEqualTo("text_reused");
        assertThat(reused.values()).containsExactly("100", "江南示例大学", "2020-2021");
        assertThat(reused.evidence().quote()).isEqualTo(OWN.strip());
        assertThat(reused.evidence().source()).isEqualTo("reports/1.txt");
    }

    @Test
    void anotherInstitutionsTextUnderOnesOwnNameIsAFinding() {
        List<Finding> findings = check(
                List.of(text("江南示例大学", 2020, OWN)), List.of(text("江南示例大学", 2021, OTHER), text("塞北示例学院", 2021, OWN)));

        assertThat(findings).singleElement().satisfies(reused -> {
            assertThat(reused.key().reportingUnit().institution()).isEqualTo("塞北示例学院");
            assertThat(reused.values()).containsExactly("100", "江南示例大学", "2020-2021");
        });
    }

    @Test
    void ofTwoLikeTextsTheOneThatGoesOnWithItsOwnIsTheOriginal() {
        String renewed = OWN.lines().limit(2).reduce("", (a, b) -> a + b + "\n")
                + OTHER.lines().skip(1).reduce("", (a, b) -> a + b + "\n");

        assertThat(check(
                        List.of(text("江南示例大学", 2020, OWN), text("塞北示例学院", 2020, COMMON)),
                        List.of(text("江南示例大学", 2021, renewed), text("塞北示例学院", 2021, renewed))))
                .extracting(finding -> finding.key().reportingUnit().institution())
                .containsExactly("塞北示例学院");
    }

    @Test
    void otherFiguresMakeAnotherSentence() {
        String counted =
                OWN.lines().map(line -> line.replace("。", "，共12件。") + "\n").reduce("", String::concat);

        assertThat(check(
                        List.of(text("江南示例大学", 2020, counted)),
                        List.of(text("江南示例大学", 2021, counted.replace("12", "31")))))
                .isEmpty();
    }

    @Test
    void whatEverybodyWritesIsNobodysText() {
        String[] everybody = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"};
        List<String> now = Stream.of(everybody)
                .map(name -> text("示例" + name + "大学", 2021, COMMON))
                .toList();

        assertThat(check(List.of(text("示例甲大学", 2020, COMMON)), now)).isEmpty();
    }

    @Test
    void aWordOrTwoChangedInASentenceDoNotMatter() {
        assertThat(check(List.of(text("江南示例大学", 2020, OWN)), List.of(text("江南示例大学", 2021, OWN.replace("每月的", "每周的")))))
                .hasSize(1);
    }

    @Test
    void theSentencesBehindItStandSideBySideTheLongestFirst() {
        String doubled = OWN + OTHER;
        SharedText shared = rule(List.of(text("江南示例大学", 2020, doubled)), List.of(text("江南示例大学", 2021, doubled)))
                .shared()
                .get(0);

        assertThat(shared.source().academicYear()).hasToString("2020-2021");
        assertThat(shared.count()).isEqualTo(12);
        assertThat(shared.longest()).hasSize(10);
        assertThat(shared.longest().get(0).here().quote()).startsWith("学校把信息公开列入校长办公会");
        assertThat(shared.longest().get(0).there().quote()).startsWith("学校把信息公开列入校长办公会");
        assertThat(shared.longest().get(0).here().source()).isEqualTo("reports/1.txt");
        assertThat(shared.longest().get(0).there().source()).isEqualTo("reports/0.txt");
    }

    private List<Finding> check(List<String> before, List<String> now) {
        return rule(before, now).check();
    }

    private TextReusedRule rule(List<String> before, List<String> now) {
        YearReports previous = year(BEFORE, before);
        return new TextReusedRule(
                texts.sources(), year(YEAR, now), previous, () -> new YearReports(YEAR.next(), List.of()));
    }

    private YearReports year(AcademicYear year, List<String> written) {
        return new YearReports(
                year,
                written.stream()
                        .map(text -> new FiledReport(texts.read(text), 1, ReportState.CURRENT))
                        .toList());
    }

    private static String text(String who, int year, String body) {
        return """
                %s%d-%d学年信息公开年度报告
                一、概述
                %s
                """.formatted(who, year, year + 1, body);
    }
}
