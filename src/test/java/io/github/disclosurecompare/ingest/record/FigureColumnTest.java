package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of a column of a wide sheet says that it counts. */
class FigureColumnTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "官网;              disclosed; part; website; 条",
                "website;           disclosed; part; website; 条",
                "校报（期）;        disclosed; part; newspaper; 期",
                "微信(篇);          disclosed; part; wechat; 篇",
                "' 微信 公众号 （篇） '; disclosed; part; wechat; 篇",
                "微博、微信;        disclosed; part; wechat|weibo; 条",
                "微博|微信(条);     disclosed; part; wechat|weibo; 条",
                "微博,微信;         disclosed; part; wechat|weibo; 条",
                "微博，微信;        disclosed; part; wechat|weibo; 条",
                "微博/微信;         disclosed; part; wechat|weibo; 条",
                "微博和微信（篇）;  disclosed; part; wechat|weibo; 篇",
                "website|weibo;     disclosed; part; website|weibo; 条",
                "网站、信息公开平台、校报; disclosed; part; website|disclosure_site|newspaper; 条",
                "微信、微博、抖音等新媒体; disclosed; part; wechat|weibo|short_video; 条",
                "微信、微博等新媒体平台（篇）; disclosed; part; wechat|weibo; 篇",
                "微信、微博等其他新媒体平台; disclosed; part; wechat|weibo|new_media; 条",
                "微信、微博等其它新媒体; disclosed; part; wechat|weibo|new_media; 条",
                "微信、微博等;       disclosed; part; wechat|weibo; 条",
                "微信、微博等渠道;   disclosed; part; wechat|weibo; 条",
                "微信、微博等各类平台; disclosed; part; wechat|weibo; 条",
                "微信等视频号;       disclosed; part; wechat|wechat_channels; 条",
                "教育厅网站等媒体;   disclosed; part; external_media|superior_authority; 条",
                "学习强国等媒体、校报; disclosed; part; newspaper|external_media; 条",
                "抖音等新媒体和公告栏、电子屏等; disclosed; part; short_video|bulletin_board|electronic_screen; 条",
                "各学院（部门）网站; disclosed; part; department_site; 条",
                "各学院(部门)网站（篇）; disclosed; part; department_site; 篇",
                "oa;                disclosed; part; office_system; 条",
                "横幅（条）;        disclosed; part; banner; 条",
                "主动公开;          disclosed; part; ''; 条",
                "合计;              disclosed_total; total; ''; 条",
                "总计（篇）;        disclosed_total; total; ''; 篇",
                "Total;             disclosed_total; total; ''; 条",
                "disclosed_total;   disclosed_total; total; ''; 条",
                "收到申请;          applications_received; part; ''; ''",
                "收到申请（件）;    applications_received; part; ''; ''",
                "同意公开;          applications_granted; part; ''; ''",
                "不予公开;          applications_refused; part; ''; ''",
                "办结;              applications_closed; part; ''; ''",
                "正在办理;          applications_pending; part; ''; ''",
                "举报;              complaints; part; ''; ''",
                "复议;              reconsiderations; part; ''; ''",
                "诉讼;              lawsuits; part; ''; ''",
                "清单不适用;        checklist_not_applicable; part; ''; ''",
                "咨询（次）;        consultations; part; ''; 次",
                "粉丝（人）;        followers; context; ''; 人",
                "浏览量;            views; context; ''; ''",
                "印发册数(册);      copies_distributed; context; ''; 册",
                "培训（场）;        trainings; context; ''; 场",
            })
    void isToldByItsHeader(String header, String metric, String role, String channels, String measure) {
        assertThat(FigureColumn.find(5, header, new CellValues()).orElseThrow())
                .extracting(
                        FigureColumn::place,
                        FigureColumn::header,
                        column -> column.metric().code(),
                        column -> column.role().code(),
                        column -> column.channels().code(),
                        FigureColumn::measure)
                .containsExactly(5, header, metric, role, channels, measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "抖机灵", "微信、抖机灵", "微信、", "等新媒体", "微信等抖机灵", "抖机灵等新媒体", "微信等其他", "微信等其他平台", "（篇）", "其他", "依申请公开",
                "基本信息"
            })
    void isNoneWhereTheHeaderIsUnknown(String header) {
        assertThat(FigureColumn.find(0, header, new CellValues())).isEmpty();
    }
}
