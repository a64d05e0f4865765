package io.github.disclosurecompare.cli.demo.province;

import static io.github.disclosurecompare.domain.Channel.APP;
import static io.github.disclosurecompare.domain.Channel.BANNER;
import static io.github.disclosurecompare.domain.Channel.BRIEF;
import static io.github.disclosurecompare.domain.Channel.BROADCAST;
import static io.github.disclosurecompare.domain.Channel.BULLETIN_BOARD;
import static io.github.disclosurecompare.domain.Channel.DEPARTMENT_SITE;
import static io.github.disclosurecompare.domain.Channel.DISCLOSURE_SITE;
import static io.github.disclosurecompare.domain.Channel.DOCUMENT;
import static io.github.disclosurecompare.domain.Channel.ELECTRONIC_SCREEN;
import static io.github.disclosurecompare.domain.Channel.EXTERNAL_MEDIA;
import static io.github.disclosurecompare.domain.Channel.INTERNAL_SYSTEM;
import static io.github.disclosurecompare.domain.Channel.MEETING;
import static io.github.disclosurecompare.domain.Channel.NEWSPAPER;
import static io.github.disclosurecompare.domain.Channel.NEWS_SITE;
import static io.github.disclosurecompare.domain.Channel.OFFICE_SYSTEM;
import static io.github.disclosurecompare.domain.Channel.PUBLIC_PLATFORM;
import static io.github.disclosurecompare.domain.Channel.QQ;
import static io.github.disclosurecompare.domain.Channel.SHORT_VIDEO;
import static io.github.disclosurecompare.domain.Channel.STATISTICAL_REPORT;
import static io.github.disclosurecompare.domain.Channel.SUPERIOR_AUTHORITY;
import static io.github.disclosurecompare.domain.Channel.WEBSITE;
import static io.github.disclosurecompare.domain.Channel.WECHAT;
import static io.github.disclosurecompare.domain.Channel.WECHAT_CHANNELS;
import static io.github.disclosurecompare.domain.Channel.WEIBO;
import static io.github.disclosurecompare.domain.Channel.YEARBOOK;

import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways of disclosing that a reporter may have: how many in a thousand have it from the start, how much goes through
 * it, which channels it is, and the words in which it is reported.
 */
enum Outlet {
    OFFICIAL_SITE(1000, 340, ChannelSet.of(WEBSITE), "学校网站公开信息#条", "门户网站发布信息#条"),
    DISCLOSURE_COLUMN(800, 180, ChannelSet.of(DISCLOSURE_SITE), "信息公开网公开信息#条", "信息公开专栏公布信息#条"),
    DEPARTMENT_SITES(400, 250, ChannelSet.of(DEPARTMENT_SITE), "各部门网站发布信息#条", "二级学院网站公开信息#条"),
    NEWS(350, 140, ChannelSet.of(NEWS_SITE), "新闻网发布报道#篇", "新闻网刊发消息#条"),
    SITE_AND_PAPER(0, 200, ChannelSet.of(WEBSITE, NEWSPAPER, BULLETIN_BOARD), "网站、校报和公告栏共公开信息#条"),
    OFFICE(600, 130, ChannelSet.of(OFFICE_SYSTEM), "办公系统发布通知#条", "内网办公系统印发文件#件"),
    INTERNAL(120, 40, ChannelSet.of(INTERNAL_SYSTEM), "校内督查系统公布事项#项"),
    WECHAT_ACCOUNT(750, 160, ChannelSet.of(WECHAT), "微信公众号推送信息#篇", "官方微信发布消息#条"),
    WEIBO_ACCOUNT(450, 110, ChannelSet.of(WEIBO), "官方微博发布消息#条"),
    WECHAT_AND_WEIBO(0, 270, ChannelSet.of(WECHAT, WEIBO), "微信、微博推送信息#条", "微博和微信发布消息#篇"),
    VIDEO_ACCOUNT(0, 35, ChannelSet.of(WECHAT_CHANNELS), "视频号发布作品#条"),
    SHORT_VIDEOS(300, 40, ChannelSet.of(SHORT_VIDEO), "抖音号发布短视频#条"),
    QQ_ACCOUNT(120, 40, ChannelSet.of(QQ), "官方QQ推送消息#条"),
    CAMPUS_APP(100, 50, ChannelSet.of(APP), "校园客户端推送消息#条"),
    DOCUMENTS(500, 90, ChannelSet.of(DOCUMENT), "印发文件#件", "印发文件#份"),
    DOCUMENTS_AND_MEETINGS(0, 120, ChannelSet.of(DOCUMENT, MEETING), "以文件和会议公布事项#项"),
    PAPER(450, 18, ChannelSet.of(NEWSPAPER), "校报出版#期"),
    ALMANAC(150, 300, ChannelSet.of(YEARBOOK), "编印年鉴#册"),
    STATISTICS(150, 12, ChannelSet.of(STATISTICAL_REPORT), "报送统计报表#份"),
    BRIEFS(400, 14, ChannelSet.of(BRIEF), "编发工作简报#期"),
    BOARD(600, 45, ChannelSet.of(BULLETIN_BOARD), "公告栏公开信息#条", "公示栏张贴公告#次"),
    SCREEN(350, 80, ChannelSet.of(ELECTRONIC_SCREEN), "电子屏发布信息#条", "电子屏播放公告#次"),
    BANNERS(250, 60, ChannelSet.of(BANNER), "悬挂灯杆旗#面", "悬挂横幅#幅"),
    RADIO(220, 60, ChannelSet.of(BROADCAST), "校园广播播出节目#期"),
    MEETINGS(500, 14, ChannelSet.of(MEETING), "召开情况通报会#次", "召开座谈会#场"),
    PRESS(400, 45, ChannelSet.of(EXTERNAL_MEDIA), "校外媒体报道#篇"),
    AUTHORITY(300, 25, ChannelSet.of(SUPERIOR_AUTHORITY), "教育厅网站刊登信息#条"),
    PROCUREMENT(300, 30, ChannelSet.of(PUBLIC_PLATFORM), "公共资源交易平台公布公告#条"),
    UNSAID(0, 60, ChannelSet.NONE, "以其他方式公开信息#条");

    private final int perMille;
    private final int weight;
    private final ChannelSet channels;
    private final List<Phrase> phrases;

    Outlet(int perMille, int weight, ChannelSet channels, String... templates) {
        this.perMille = perMille;
        this.weight = weight;
        this.channels = channels;
        phrases = Stream.of(templates).map(Phrase::of).toList();
    }

    /** How many in a thousand have it; 0 where a trait or an incident decides. */
    int perMille() {
        return perMille;
    }

    /** Its share in all that is disclosed, where it counts items; else how often a year. */
    int weight() {
        return weight;
    }

    ChannelSet channels() {
        return channels;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The start year of the first academic year in which its channels were there to be used. */
    int since() {
        return channels.list().stream().mapToInt(Outlet::since).max().orElse(0);
    }

    private static int since(Channel channel) {
        return switch (channel) {
            case WEIBO -> 2010;
            case WECHAT -> 2012;
            case APP -> 2013;
            case SHORT_VIDEO -> 2017;
            case WECHAT_CHANNELS -> 2020;
            default -> 0;
        };
    }
}
