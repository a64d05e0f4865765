package io.github.disclosurecompare.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a supervisor asks in the morning is answered from the front page in at most three clicks. */
@ExtendWith(InBrowser.class)
class TenQuestionsTest {
    private Supervisor supervisor;

    @BeforeEach
    void opensTheFrontPage(Site site) {
        supervisor = new Supervisor(site.browser(), site.front("zh-CN"));
    }

    @Test
    void whoIsLateThisYear() {
        assertThat(supervisor.reads("晚于期限")).contains("江南示例大学");
        supervisor.follows("晚于期限");
        assertThat(supervisor.reads("江南示例大学", "晚于期限")).contains("2024-12-20 公布，晚于期限 2024-10-31 共 50 天");
    }

    @Test
    void whoseTotalDoesNotAddUpAndWhy() {
        supervisor.follows("对不上");
        assertThat(supervisor.reads("江南示例大学", "各项相加")).contains("总数为 1570，各项相加为 1500 至 1500，相差 70（分项不足）");
        supervisor.follows("江南示例大学");
        assertThat(supervisor.reads("1,570 条", "分项不足")).contains("1,500", "70", "学校主动公开信息1570条");
    }

    @Test
    void whoGrewMostOnAComparableBasis() {
        assertThat(supervisor.reads("示例南部民族大学", "23.66 %")).contains("5,199", "6,429");
    }

    @Test
    void whereAnInstitutionStandsInNewMediaAndHowSureThatIs() {
        supervisor.follows("学校名单").follows("示例财经大学");
        assertThat(supervisor.reads("新媒体", "·")).matches("(?s)新媒体 .* \\d+(–\\d+)? 1\\d .* · .*");
        assertThat(supervisor.reads("名次写成范围")).contains("概数或上下限");
    }

    @Test
    void whereARealInstitutionStandsInNewMedia() {
        assumeTrue(Site.hasSeeds(), "no real reports beside this project");
        supervisor.follows("学校名单").follows("重庆理工大学");
        assertThat(supervisor.reads("新媒体", "·")).matches("(?s)新媒体 .* \\d+(–\\d+)? 1\\d .* · .*");
        assertThat(supervisor.reads("名次写成范围")).contains("概数或上下限");
    }

    @Test
    void whichSentenceSaysANumber() {
        assumeTrue(Site.hasSeeds(), "no real reports beside this project");
        supervisor.follows("学校名单").follows("重庆理工大学").unfolds("2021-2022");
        assertThat(supervisor.reads("2,842 条", "2842")).contains("学校网站、信息公开网、校报", "向校内和社会公开信息2842条");
    }

    @Test
    void whoCopiedLastYear() {
        supervisor.followsBeside("2022-2023", "1");
        assertThat(supervisor.reads("示例", "文字与")).contains("2021-2022学年");
    }

    @Test
    void whoHasPromisedTheSameForThreeYears() {
        assertThat(supervisor.reads("连续三年")).contains("江南示例大学");
        supervisor.follows("连续三年");
        assertThat(supervisor.reads("江南示例大学", "画成图"))
                .contains("2021-2022", "2023-2024", "3", "把学生宿舍调换的办理步骤画成图，贴在每幢楼的门厅");
    }

    @Test
    void whichItemsOfTheChecklistAreMostOftenMissing() {
        assertThat(supervisor.reads("最常未提及")).contains("第 3 项教职工代表大会制度和工作报告");
        supervisor.follows("最常未提及");
        assertThat(supervisor.reads("教职工代表大会制度和工作报告", "基本信息")).startsWith("3 ");
    }

    @Test
    void whatChangedSinceTheLastPublication() {
        supervisor.follows("变动情况");
        assertThat(supervisor.reads("2022-2023", "1570", "1580")).contains("来源有改动");
    }

    @Test
    void whereAUnitRanksAmongItsKind() {
        supervisor.follows("学校名单").follows("示例理工大学 学生处");
        assertThat(supervisor.title()).isEqualTo("示例理工大学 学生处");
        assertThat(supervisor.reads("“校内部门”组", "名次")).containsPattern("\\d+ 个有总数的报告单位中，名次为第 \\d+");
    }
}
