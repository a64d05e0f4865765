package io.github.disclosurecompare;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that each generated report gives.
 *
 * @param header of its column in a wide sheet; empty where such a sheet cannot say it
 * @param typical what an institution of middling size says
 */
public record GeneratedFigure(
        String header,
        Metric metric,
        String measure,
        ChannelSet channels,
        Optional<Category> category,
        Role role,
        int typical) {
    /** The report's grand total, which comes first. */
    static final GeneratedFigure TOTAL =
            new GeneratedFigure("合计", Metric.DISCLOSED_TOTAL, "条", ChannelSet.NONE, Optional.empty(), Role.TOTAL, 0);

    static final List<GeneratedFigure> PARTS = List.of(
            part("学校网站", "条", 900, Channel.WEBSITE),
            part("信息公开网", "条", 400, Channel.DISCLOSURE_SITE),
            part("新闻网", "条", 350, Channel.NEWS_SITE),
            part("办公自动化", "条", 450, Channel.OFFICE_SYSTEM),
            part("微信公众号", "篇", 500, Channel.WECHAT),
            part("抖音", "条", 120, Channel.SHORT_VIDEO),
            part("微博、QQ", "条", 300, Channel.WEIBO, Channel.QQ),
            part("文件", "件", 120, Channel.DOCUMENT),
            part("校报", "期", 20, Channel.NEWSPAPER),
            part("年鉴", "册", 15, Channel.YEARBOOK),
            part("公告栏", "条", 80, Channel.BULLETIN_BOARD),
            part("横幅", "条", 30, Channel.BANNER),
            part("会议", "次", 40, Channel.MEETING),
            part("媒体", "篇", 60, Channel.EXTERNAL_MEDIA));

    static final List<GeneratedFigure> OTHERS = List.of(
            counted(Metric.APPLICATIONS_RECEIVED, 9),
            counted(Metric.APPLICATIONS_GRANTED, 6),
            counted(Metric.COMPLAINTS, 1),
            counted(Metric.RECONSIDERATIONS, 1),
            counted(Metric.LAWSUITS, 1),
            subject(Category.ADMISSIONS, 120),
            subject(Category.FINANCE, 60),
            subject(Category.PERSONNEL, 80),
            subject(Category.TEACHING, 90),
            subject(Category.STUDENTS, 110),
            subject(Category.INTEGRITY, 15));

    /** How many each report gives: the total, parts and others. */
    public static final int A_REPORT = 26;

    /** Those that a wide sheet can say, in the order of a report. */
    public static List<GeneratedFigure> listWide() {
        return Stream.of(List.of(TOTAL), PARTS, OTHERS)
                .flatMap(List::stream)
                .filter(figure -> !figure.header.isEmpty())
                .toList();
    }

    private static GeneratedFigure part(String header, String measure, int typical, Channel... channels) {
        return new GeneratedFigure(
                header, Metric.DISCLOSED, measure, ChannelSet.of(channels), Optional.empty(), Role.PART, typical);
    }

    private static GeneratedFigure counted(Metric metric, int typical) {
        return new GeneratedFigure(metric.code(), metric, "", ChannelSet.NONE, Optional.empty(), Role.PART, typical);
    }

    private static GeneratedFigure subject(Category category, int typical) {
        return new GeneratedFigure(
                "", Metric.DISCLOSED, "条", ChannelSet.NONE, Optional.of(category), Role.CATEGORY, typical);
    }
}
