package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.publish.chart.Caption;
import io.github.disclosurecompare.publish.chart.Chart;
import io.github.disclosurecompare.publish.chart.CoverageChart;
import io.github.disclosurecompare.publish.chart.CoverageCountsChart;
import io.github.disclosurecompare.publish.chart.TrendChart;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.TrendPoint;
import io.github.disclosurecompare.publish.year.AcrossYears;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The charts across years: trends for each peer group, and coverage. */
public final class AcrossCharts {
    private static final String RENAMED = "†";

    private final Messages messages;
    private final Edition edition;
    private final ChartTexts texts;

    public AcrossCharts(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.texts = new ChartTexts(edition);
    }

    public List<Plate> of(AcrossYears across) {
        List<Plate> plates = new ArrayList<>();
        SortedMap<String, List<TrendChart.Series>> groups = new TreeMap<>(edition.peerGroupOrder());
        Map<ReportingUnit, Set<String>> names = across.names();
        across.series().forEach((who, points) -> {
            String group = edition.peerGroup(who);
            List<TrendChart.Point> drawn = points(points);
            if (!group.isEmpty() && !drawn.isEmpty()) {
                groups.computeIfAbsent(group, g -> new ArrayList<>())
                        .add(new TrendChart.Series(label(who, names), drawn));
            }
        });
        groups.forEach((group, series) -> plates.add(trends(group, series, across.medians(group))));
        plates.add(coverage(across.coverage()));
        return plates;
    }

    private Plate trends(String group, List<TrendChart.Series> series, SortedMap<AcademicYear, Double> medians) {
        String title = messages.get("chart.trends", edition.peerGroupTitle(group));
        Selection<TrendChart.Series> chosen = Selection.of(
                series, one -> one.points().get(one.points().size() - 1).total().value());
        boolean isSmallMultiples = chosen.named().size() > TrendChart.MOST_LINES;
        List<String> notes = new ArrayList<>();
        if (isSmallMultiples) {
            notes.add(messages.get("chart.own_scale"));
        }
        if (chosen.named().stream().anyMatch(one -> one.name().endsWith(RENAMED))) {
            notes.add(messages.get("chart.renamed", RENAMED));
        }
        if (chosen.isPartial()) {
            notes.add(messages.get("chart.selected"));
        }
        Caption caption = new Caption(
                title,
                messages.get("chart.unit.items") + " · " + years() + " · "
                        + messages.get(
                                "chart.drawn", series.size(), chosen.named().size()),
                texts.footnote(String.join(" · ", notes)));
        return plate(
                "trends-" + FileNames.of(group),
                caption,
                new TrendChart(caption, chosen.named(), medians, texts.marks()));
    }

    /** One code is one series; a sign tells that it has gone by other names. */
    private String label(ReportingUnit who, Map<ReportingUnit, Set<String>> names) {
        boolean isRenamed = !who.isUnit()
                && (names.getOrDefault(who, Set.of()).size() > 1
                        || edition.roster()
                                .registry()
                                .findByCode(who.code())
                                .filter(known -> !known.formerNames().isEmpty())
                                .isPresent());
        return isRenamed ? edition.currentName(who) + RENAMED : edition.currentName(who);
    }

    private Plate coverage(List<Coverage> coverage) {
        SortedMap<ReportingUnit, Map<AcademicYear, Coverage.State>> histories = new TreeMap<>();
        SortedMap<AcademicYear, Map<Coverage.State, Integer>> counts = new TreeMap<>();
        for (Coverage row : coverage) {
            histories.computeIfAbsent(row.institution(), who -> new TreeMap<>()).put(row.academicYear(), row.state());
            counts.computeIfAbsent(row.academicYear(), year -> new EnumMap<>(Coverage.State.class))
                    .merge(row.state(), 1, Integer::sum);
        }
        String title = messages.get("chart.coverage");
        if (histories.isEmpty()) {
            String text = messages.get("page.no_chart", messages.get("page.no_institution"));
            return new Plate("coverage.png", title, text, Optional.empty());
        }
        Caption caption = new Caption(
                title, years() + " · " + messages.get("chart.institutions", histories.size()), texts.footnote(""));
        if (histories.size() > Chart.MOST_NAMES) {
            return plate("coverage", caption, new CoverageCountsChart(caption, counts, texts.states()));
        }
        List<CoverageChart.History> named = new ArrayList<>();
        histories.forEach((who, states) -> named.add(new CoverageChart.History(Edition.name(who), states)));
        return plate("coverage", caption, new CoverageChart(caption, named, texts.states()));
    }

    private Plate plate(String name, Caption caption, Chart chart) {
        String text = messages.get("chart.alt_short", caption.title(), caption.subtitle());
        return new Plate(name + ".png", caption.title(), text, Optional.of(chart));
    }

    /** From the first year to the last. */
    private String years() {
        SortedMap<AcademicYear, ?> years = edition.roster().reportedCodes();
        return messages.get("chart.years", years.firstKey(), years.lastKey());
    }

    private static List<TrendChart.Point> points(List<TrendPoint> points) {
        List<TrendChart.Point> drawn = new ArrayList<>();
        for (TrendPoint point : points) {
            if (point.scope() == Scope.ALL && point.total().isPresent()) {
                drawn.add(new TrendChart.Point(
                        point.key().academicYear(), point.total().get(), point.isBreak()));
            }
        }
        return drawn;
    }
}
