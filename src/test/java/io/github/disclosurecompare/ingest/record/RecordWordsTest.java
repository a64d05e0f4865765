package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the field lead to their codes. */
class RecordWordsTest {
    private final CellValues values = new CellValues();

    /** The table of channels, phrase by phrase. */
    @ParameterizedTest
    @CsvSource({
        "website, 学校网站 校园网 门户网站 官网 主页 部门网站",
        "disclosure_site, 信息公开网 信息公开专栏 信息公开平台 信息公开专题网站",
        "department_site, 二级网站 各学院(部门)网站 招生网 财务处网站",
        "news_site, 新闻网 校园快讯 媒体师大 院系动态",
        "office_system, OA 办公自动化 内网办公系统 电子政务平台",
        "internal_system, 劳务系统 督查督办系统 校内信息系统",
        "wechat, 微信公众号 官微 微信",
        "wechat_channels, 视频号",
        "weibo, 微博",
        "short_video, 抖音 快手 B站",
        "qq, QQ群 微信群 官Q",
        "app, 客户端",
        "new_media, 新媒体",
        "document, 文件",
        "newspaper, 校报 校刊",
        "yearbook, 年鉴",
        "statistical_report, 统计报表",
        "brief, 简报 呈报",
        "handbook, 手册",
        "bulletin_board, 公告栏 宣传栏 橱窗 张贴栏",
        "electronic_screen, 电子屏",
        "banner, 横幅 灯杆旗",
        "broadcast, 校园广播 电视台",
        "meeting, 会议 座谈会 教代会 通报会 新闻发布会",
        "external_media, 媒体 学习强国 日报",
        "superior_authority, 上级部门 教育厅网站",
        "public_platform, 政府采购网 公共资源交易中心",
    })
    void nameChannels(String code, String phrases) throws BadCell {
        for (String phrase : phrases.split(" ")) {
            assertThat(values.channels("channels", phrase).code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void nameEveryChannel(Channel channel) throws BadCell {
        assertThat(values.channel("channels", channel.code())).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "微博、微信; wechat|weibo",
                "微博|微信公众号; wechat|weibo",
                "weibo | 微 信、官网; website|wechat|weibo",
                "微信、微博、抖音等新媒体; wechat|weibo|short_video",
                "官网|微信、微博等其他新媒体平台; website|wechat|weibo|new_media",
            })
    void nameSetsOfChannels(String cell, String expected) throws BadCell {
        assertThat(values.channels("channels", cell).code()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BASIC, 基本信息", "ADMISSIONS, 招生考试", "FINANCE, 财务资产收费", "FINANCE, 财务、资产及收费信息", "PERSONNEL, 人事师资",
        "TEACHING, 教学质量", "STUDENTS, 学生管理服务", "INTEGRITY, 学风建设", "DEGREES, 学位学科", "INTERNATIONAL, 对外交流合作",
        "OTHER, 其他",
    })
    void nameCategories(Category category, String word) throws BadCell {
        assertThat(values.category("category", word)).contains(category);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW, 概述", "PROACTIVE, 主动公开情况", "CHECKLIST, 清单事项公开情况", "ON_REQUEST, 依申请公开情况",
        "EVALUATION, 评议情况", "COMPLAINTS, 举报情况", "COMPLAINTS, 举报、复议、诉讼情况", "PROBLEMS, 经验、问题和改进措施",
        "OTHER, 其他需要报告的事项",
    })
    void nameSections(Section section, String word) throws BadCell {
        assertThat(values.sections("sections", word).orElseThrow()).containsExactly(section);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 精确 确切",
        "AT_LEAST, 不少于 以上 余 多 超过",
        "AT_MOST, 不超过 近 不足",
        "ABOUT, 约 大约 左右",
    })
    void nameQualifiers(Qualifier qualifier, String words) throws BadCell {
        for (String word : words.split(" ")) {
            assertThat(values.qualifier("qualifier", word)).isEqualTo(qualifier);
        }
    }

    @ParameterizedTest
    @CsvSource({"TOTAL, 总数", "PART, 部分", "DETAIL, 其中", "DETAIL, 明细", "CATEGORY, 类别", "CONTEXT, 背景"})
    void nameRoles(Role role, String word) throws BadCell {
        assertThat(values.role("role", word)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"DISCLOSED, 主动公开", "DISCLOSED_TOTAL, 主动公开总数", "CONSULTATIONS, 咨询", "FOLLOWERS, 关注人数"})
    void nameMetrics(Metric metric, String word) throws BadCell {
        assertThat(values.metric("metric", word)).isEqualTo(metric);
    }

    @Test
    void takeMoreFromASecondFile() {
        Spellings<Channel> spellings = new Spellings<>(Channel.class);
        spellings.add(Map.of("wechat", List.of("微信")));

        spellings.add(Map.of("wechat", List.of("微信", "小微")));

        assertThat(spellings.find("小 微")).contains(Channel.WECHAT);
        assertThatThrownBy(() -> spellings.add(Map.of("weibo", List.of("微信")))).hasMessageContaining("微信 stands for");
        assertThatThrownBy(() -> spellings.add(Map.of("vvechat", List.of())))
                .hasMessageContaining("vvechat is no code");
    }
}
