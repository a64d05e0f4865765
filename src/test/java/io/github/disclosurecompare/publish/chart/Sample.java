package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Total;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Words, names and numbers for charts that nobody publishes. */
final class Sample {
    /** Shared, since loading the fonts takes longer than drawing. */
    static final ChartPrinter PRINTER = new ChartPrinter();

    static final Caption CAPTION =
            new Caption("2020-2021学年本科院校主动公开信息总数", "单位：条 · 2020-2021学年 · 146 所中 139 所已报告", "来源：各校年度报告，截至 2021-12-31。");

    static final Map<Mark, String> WORDS = Map.of(
            Mark.EXACT, "确切数",
            Mark.BOUNDED, "介于两端之间",
            Mark.OPEN, "至少",
            Mark.REST, "其余学校",
            Mark.LOWER_END, "可能更多",
            Mark.ESTIMATED, "估计",
            Mark.CUT, "超出坐标轴",
            Mark.BREAK, "口径不同",
            Mark.MEDIAN, "中位数");

    static final Map<ChannelGroup, String> GROUPS = new EnumMap<>(Map.of(
            ChannelGroup.WEB, "网站",
            ChannelGroup.OFFICE, "办公系统",
            ChannelGroup.NEW_MEDIA, "新媒体",
            ChannelGroup.PRINT, "文件资料",
            ChannelGroup.CAMPUS, "校内场所",
            ChannelGroup.MEETING, "会议",
            ChannelGroup.EXTERNAL, "校外",
            ChannelGroup.MIXED, "跨渠道",
            ChannelGroup.UNSPECIFIED, "未注明"));

    static final Map<Coverage.State, String> STATES = Map.of(
            Coverage.State.ON_TIME, "按时",
            Coverage.State.LATE, "逾期",
            Coverage.State.UNDATED, "日期不明",
            Coverage.State.MISSING, "缺报告",
            Coverage.State.NOT_DUE, "未到期",
            Coverage.State.CONFLICTING, "版本冲突");

    private static final List<String> NAMES = List.of(
            "示例大学",
            "示例师范大学",
            "示例水利水电大学",
            "示例幼儿师范高等专科学校",
            "示例北方与南方联合培养国际研究生教育学院",
            "Example University of Water Resources, Electric Power and Environment");

    private Sample() {}

    static Total exact(long value) {
        return new Total(Quantity.exact(value), new Interval(value, value), false);
    }

    static Total about(long value) {
        Quantity quantity = new Quantity(value, Qualifier.ABOUT);
        return new Total(quantity, quantity.interval(""), false);
    }

    static Total lowerEnd(long value) {
        return new Total(Quantity.exact(value), new Interval(value, Interval.OPEN), true);
    }

    static Total atMost(long value) {
        Quantity quantity = new Quantity(value, Qualifier.AT_MOST);
        return new Total(quantity, quantity.interval("不足"), false);
    }

    /** Of every kind in turn. */
    static Total any(int i, long value) {
        return switch (i % 4) {
            case 0 -> exact(value);
            case 1 -> about(value);
            case 2 -> lowerEnd(value);
            default -> atMost(value);
        };
    }

    /** Short and long, with repetitions. */
    static String name(int i) {
        return NAMES.get(i % NAMES.size());
    }

    static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(Sample::name).toList();
    }

    static AcademicYear year(int startYear) {
        return new AcademicYear(startYear);
    }
}
