package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of promises, of sentences that are another report's, of applications and of the checklist. */
class LedgerPagesTest {
    private static final String OWN = """
            学校把信息公开列入校长办公会每月的固定议题，由档案馆负责汇总各单位报来的材料并逐件登记造册。
            图书馆大厅新设了两台自助查询机，师生刷卡后可以调阅近五年的财务报表和基建合同摘要。
            后勤集团第一次公布了食堂原料采购的月度价目，学生伙食委员会派人到场核对过三回。
            附属医院把病房改扩建的招标过程做成短片，在候诊区循环播放，家属提问由院办当面解释。
            校友会的捐赠账目改为按季度张榜，每笔支出都写明经手人和用途，查询电话全天有人接听。
            """;

    @TempDir
    private static Path temp;

    private static Journey journey;

    @BeforeAll
    static void publish() throws IOException {
        journey = new Journey(temp);
        Files.delete(journey.data().resolve("records/undergraduate.csv"));
        Files.delete(journey.data().resolve("records/vocational.json"));
        Files.delete(journey.data().resolve("records/units/engineering.csv"));
        write("塞北示例大学", 2019, "", "增设英文版信息公开栏目；请师生代表参加招生监督；办好移动端查询入口");
        write("塞北示例大学", 2020, "", "增设英文版信息公开栏目；扩建档案阅览大厅");
        write("塞北示例大学", 2021, "移动端入口尚未启用，学校对照清单，第（17）项不适用，第（47）项不适用。公布了中外合作办学管理办法。", "增设英文版信息公开栏目；扩建档案阅览大厅");
        write("江南示例大学", 2020, OWN, "扩大校务咨询会的规模");
        write("江南示例大学", 2021, OWN, "培训各院系联络员");
        assertThat(journey.run()).isZero();
    }

    @Test
    void whatBecameOfEachPromiseStandsBesideIt() throws IOException {
        assertThat(page("塞北示例大学"))
                .containsSubsequence(
                        "<h2 id=\"y2021-2022\">",
                        "上一学年承诺的改进措施及其下落",
                        "<td><q>增设英文版信息公开栏目；</q></td><td>2019-2020</td><td>一字不差地再次承诺 <small>连续 3 个学年</small></td>"
                                + "<td><q>增设英文版信息公开栏目；</q>",
                        "<h2 id=\"y2020-2021\">",
                        "<td><q>请师生代表参加招生监督；</q></td><td>2019-2020</td><td>未再提及</td><td> <small></small>");
    }

    @Test
    void whoHasPromisedTheSameForYearsStandsOnThePageAcrossYears() throws IOException {
        assertThat(text("across-years/index.html"))
                .containsSubsequence(
                        "连续三年以上承诺同一事项",
                        "塞北示例大学</a></th><td>2019-2020</td><td>2021-2022</td><td>3</td><td>增设英文版信息公开栏目；</td>")
                .doesNotContain("<td>扩建档案阅览大厅；</td>");
    }

    @Test
    void sentencesOfAnotherReportStandSideBySide() throws IOException {
        String page = page("江南示例大学");

        assertThat(page)
                .containsSubsequence(
                        "与之相同的报告：",
                        "江南示例大学、2020-2021 学年</a>",
                        "<td><q>学校把信息公开列入校长办公会每月的固定议题，由档案馆负责汇总各单位报来的材料并逐件登记造册。</q></td>"
                                + "<td><q>学校把信息公开列入校长办公会每月的固定议题，由档案馆负责汇总各单位报来的材料并逐件登记造册。</q></td>");
    }

    @Test
    void applicationsThatWereNotMadeInWritingAreAHedgedZero() throws IOException {
        assertThat(page("塞北示例大学"))
                .contains("<th scope=\"row\" class=\"n\">0</th><td>附条件的“没有”：只说没有书面、正式、明确或符合条件的申请</td>")
                .contains("<q>未收到书面的信息公开申请</q>");
    }

    @Test
    void itemsThatDoNotApplyStandWithTheirSentences() throws IOException {
        assertThat(page("塞北示例大学"))
                .containsSubsequence(
                        "称不适用 1 项，另有 1 项称不适用而说不通",
                        "<th scope=\"row\" class=\"n\">17</th><td>校办企业资产、负债和国有资产保值增值</td><td>称不适用</td>",
                        "<th scope=\"row\" class=\"n\">47</th><td>中外合作办学</td><td>称不适用，但说不通</td>",
                        "第（47）项不适用。</q><q>公布了中外合作办学管理办法</q>");
    }

    private static String page(String name) throws IOException {
        return text("institutions/" + (name.startsWith("塞北") ? "4199000901" : "4199000902") + ".html");
    }

    private static String text(String file) throws IOException {
        return Files.readString(journey.current().folder().resolve(file));
    }

    private static void write(String who, int year, String body, String promises) throws IOException {
        Path file = journey.data().resolve("reports/" + who + year + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                %s%d-%d学年信息公开年度报告
                一、概述
                二、主动公开情况
                学校网站公开信息%d条。
                %s
                三、依申请公开情况
                未收到书面的信息公开申请。
                四、存在的问题和改进措施
                少数部门公开不够主动。下一步，学校将做好以下工作：
                %s。
                """.formatted(who, year, year + 1, year * 7 % 900, body, promises));
        Files.writeString(
                journey.data().resolve("reference/institutions.csv"),
                "学校标识码,学校名称,主管部门,所在地,办学层次,备注\n4199000901,塞北示例大学,示例部,示例市,本科,\n4199000902,江南示例大学,示例部,示例市,本科,\n");
    }
}
