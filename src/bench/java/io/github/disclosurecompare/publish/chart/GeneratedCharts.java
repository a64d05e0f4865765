package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.GeneratedReports;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One chart of each kind, as full as it gets: 40 institutions, 15 academic years. */
final class GeneratedCharts {
    private static final int YEARS = 15;
    private static final AcademicYear LAST = new AcademicYear(2023);
    private static final Caption CAPTION =
            new Caption("示例院校主动公开信息", "单位：条 · 2023-2024学年 · 40 所中 40 所已报告", "来源：虚构的年度报告 · 数据截至 2024-10-31");

    private final GeneratedReports reports = new GeneratedReports(Chart.MOST_NAMES);
    private final Map<Mark, String> marks = words(Mark.class);

    Chart totals() {
        List<TotalsChart.Bar> bars = reports.list(LAST).stream()
                .map(report -> new TotalsChart.Bar(name(report), total(report)))
                .toList();
        return new TotalsChart(CAPTION, bars, Optional.empty(), List.of(), marks);
    }

    Chart channelMix() {
        List<ChannelMixChart.Mix> mixes = reports.list(LAST).stream()
                .map(report -> new ChannelMixChart.Mix(name(report), groups(report), ""))
                .toList();
        return new ChannelMixChart(CAPTION, mixes, words(ChannelGroup.class), marks);
    }

    Chart change() {
        List<Report> now = reports.list(LAST);
        List<Report> before = reports.list(LAST.previous());
        return new ChangeChart(
                CAPTION,
                IntStream.range(0, now.size())
                        .mapToObj(i -> new ChangeChart.Change(
                                name(now.get(i)), percent(total(before.get(i)), total(now.get(i))), i % 3 == 0))
                        .toList(),
                marks);
    }

    Chart trend() {
        Map<String, List<TrendChart.Point>> points = years().flatMap(year -> reports.list(year).stream())
                .collect(Collectors.groupingBy(
                        GeneratedCharts::name,
                        TreeMap::new,
                        Collectors.mapping(GeneratedCharts::point, Collectors.toList())));
        List<TrendChart.Series> series = points.entrySet().stream()
                .map(one -> new TrendChart.Series(one.getKey(), one.getValue()))
                .toList();
        SortedMap<AcademicYear, Double> median = new TreeMap<>();
        years().forEach(year -> median.put(year, 3_000.0 + 50 * (year.startYear() % 7)));
        return new TrendChart(CAPTION, series, median, marks);
    }

    Chart coverage() {
        List<CoverageChart.History> histories = IntStream.range(0, Chart.MOST_NAMES)
                .mapToObj(i -> new CoverageChart.History(
                        reports.registry().list().get(i).name(),
                        years().collect(Collectors.toMap(Function.identity(), year -> state(i + year.startYear())))))
                .toList();
        return new CoverageChart(CAPTION, histories, words(Coverage.State.class));
    }

    Chart coverageCounts() {
        SortedMap<AcademicYear, Map<Coverage.State, Integer>> counts = new TreeMap<>();
        years().forEach(year -> counts.put(
                year,
                Arrays.stream(Coverage.State.values())
                        .collect(Collectors.toMap(
                                Function.identity(), state -> 100 + 37 * state.ordinal() + year.startYear() % 10))));
        return new CoverageCountsChart(CAPTION, counts, words(Coverage.State.class));
    }

    private static Stream<AcademicYear> years() {
        return IntStream.rangeClosed(LAST.startYear() - YEARS + 1, LAST.startYear())
                .mapToObj(AcademicYear::new);
    }

    private static Coverage.State state(int i) {
        Coverage.State[] states = Coverage.State.values();
        return states[i * i % states.length];
    }

    private static String name(Report report) {
        return report.reportingUnit().institution();
    }

    /** Of the parts, which have ends of every kind. */
    private static Total total(Report report) {
        return ReportTotals.of(report).itemised().orElseThrow();
    }

    private static Map<ChannelGroup, Total> groups(Report report) {
        Map<ChannelGroup, Total> totals = new EnumMap<>(ChannelGroup.class);
        ReportTotals.of(report)
                .comparableGroups()
                .forEach((group, total) -> totals.put(group, total.total().orElseThrow()));
        return totals;
    }

    private static TrendChart.Point point(Report report) {
        return new TrendChart.Point(
                report.academicYear(), total(report), report.academicYear().startYear() % 5 == 0);
    }

    private static BigDecimal percent(Total before, Total now) {
        return BigDecimal.valueOf(100 * (now.value() - before.value()))
                .divide(BigDecimal.valueOf(before.value()), 2, RoundingMode.HALF_UP);
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .collect(Collectors.toMap(
                        Function.identity(),
                        member -> "图例" + member.ordinal(),
                        (a, b) -> a,
                        () -> new EnumMap<>(list)));
    }
}
