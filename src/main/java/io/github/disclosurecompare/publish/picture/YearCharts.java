package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.chart.Caption;
import io.github.disclosurecompare.publish.chart.ChangeChart;
import io.github.disclosurecompare.publish.chart.ChannelMixChart;
import io.github.disclosurecompare.publish.chart.Chart;
import io.github.disclosurecompare.publish.chart.TotalsChart;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.SummaryRow;
import io.github.disclosurecompare.publish.year.YearSummary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The charts of a year: totals, channel mix and change, for each peer group. */
public final class YearCharts {
    private final Messages messages;
    private final Edition edition;
    private final ChartTexts texts;

    public YearCharts(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.texts = new ChartTexts(edition);
    }

    /** Peer group by peer group; reporting units without one are in no chart. */
    public List<Plate> of(YearSummary summary) {
        SortedMap<String, List<SummaryRow>> groups = new TreeMap<>(edition.peerGroupOrder());
        for (SummaryRow row : summary.rows()) {
            if (!row.peerGroup().isEmpty()) {
                groups.computeIfAbsent(row.peerGroup(), group -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Plate> plates = new ArrayList<>();
        groups.forEach((group, rows) -> {
            plates.add(totals(summary.year(), group, rows));
            plates.add(channelMix(summary.year(), group, rows));
            plates.add(change(summary.year(), group, rows));
        });
        return plates;
    }

    private Plate totals(AcademicYear year, String group, List<SummaryRow> rows) {
        String title = messages.get("chart.totals", year, edition.peerGroupTitle(group));
        List<TotalsChart.Bar> bars = new ArrayList<>();
        for (SummaryRow row : rows) {
            row.totals().comparable(Scope.ALL).ifPresent(total -> bars.add(new TotalsChart.Bar(name(row), total)));
        }
        if (bars.isEmpty()) {
            return nothing("totals", group, title, "page.no_total");
        }
        Selection<TotalsChart.Bar> chosen =
                Selection.of(bars, bar -> bar.total().value());
        Caption caption = texts.caption(title, "chart.unit.items", year, group, rows.size(), partly(chosen));
        TotalsChart chart =
                new TotalsChart(caption, chosen.highest(), rest(chosen.rest()), chosen.lowest(), texts.marks());
        List<TotalsChart.Bar> named = chosen.named();
        return plate("totals", group, caption, chart, label(named.get(0)), label(named.get(named.size() - 1)));
    }

    private Plate channelMix(AcademicYear year, String group, List<SummaryRow> rows) {
        String title = messages.get("chart.channel_mix", year, edition.peerGroupTitle(group));
        List<ChannelMixChart.Mix> mixes = new ArrayList<>();
        for (SummaryRow row : rows) {
            Map<ChannelGroup, Total> totals = new EnumMap<>(ChannelGroup.class);
            row.totals()
                    .comparableGroups()
                    .forEach((channels, total) ->
                            totals.put(channels, total.total().orElseThrow()));
            if (!totals.isEmpty()) {
                mixes.add(new ChannelMixChart.Mix(name(row), totals, ""));
            }
        }
        if (mixes.isEmpty()) {
            return nothing("channel-mix", group, title, "page.no_total");
        }
        Selection<ChannelMixChart.Mix> chosen = Selection.of(
                mixes,
                mix -> mix.totals().values().stream().mapToLong(Total::value).sum());
        Caption caption = texts.caption(title, "chart.unit.items", year, group, rows.size(), partly(chosen));
        ChannelMixChart chart = new ChannelMixChart(caption, chosen.named(), texts.groups(), texts.marks());
        return plate("channel-mix", group, caption, chart);
    }

    private Plate change(AcademicYear year, String group, List<SummaryRow> rows) {
        String title = messages.get("chart.change", year, edition.peerGroupTitle(group));
        List<ChangeChart.Change> changes = new ArrayList<>();
        for (SummaryRow row : rows) {
            row.change()
                    .ifPresent(change -> change.changePercent()
                            .ifPresent(percent ->
                                    changes.add(new ChangeChart.Change(name(row), percent, change.isEstimate()))));
        }
        if (changes.isEmpty()) {
            return nothing("change", group, title, "page.no_previous");
        }
        Selection<ChangeChart.Change> chosen =
                Selection.of(changes, change -> change.percent().doubleValue());
        Caption caption = texts.caption(title, "chart.unit.percent", year, group, rows.size(), partly(chosen));
        ChangeChart chart = new ChangeChart(caption, chosen.named(), texts.marks());
        List<ChangeChart.Change> named = chosen.named();
        return plate("change", group, caption, chart, label(named.get(0)), label(named.get(named.size() - 1)));
    }

    private Optional<TotalsChart.Rest> rest(List<TotalsChart.Bar> bars) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        long[] sorted =
                bars.stream().mapToLong(bar -> bar.total().value()).sorted().toArray();
        Quartiles quartiles = Quartiles.of(sorted);
        return Optional.of(new TotalsChart.Rest(
                messages.get("chart.rest", bars.size()),
                new Interval(sorted[0], sorted[sorted.length - 1]),
                quartiles,
                messages.get("chart.rest_summary", Messages.grouped(Math.round(quartiles.median())))));
    }

    private String partly(Selection<?> chosen) {
        return chosen.isPartial() ? messages.get("chart.selected") : "";
    }

    private Plate plate(String kind, String group, Caption caption, Chart chart) {
        String text = messages.get("chart.alt_short", caption.title(), caption.subtitle());
        return new Plate(file(kind, group), caption.title(), text, Optional.of(chart));
    }

    private Plate plate(String kind, String group, Caption caption, Chart chart, String highest, String lowest) {
        String text = messages.get("chart.alt", caption.title(), caption.subtitle(), highest, lowest);
        return new Plate(file(kind, group), caption.title(), text, Optional.of(chart));
    }

    private Plate nothing(String kind, String group, String title, String why) {
        String text = messages.get("page.no_chart", messages.get(why));
        return new Plate(file(kind, group), title, text, Optional.empty());
    }

    private static String file(String kind, String group) {
        return kind + "-" + FileNames.of(group) + ".png";
    }

    private String label(TotalsChart.Bar bar) {
        return bar.name() + " " + messages.total(bar.total());
    }

    private static String label(ChangeChart.Change change) {
        return change.name() + " " + change.percent() + "%";
    }

    private static String name(SummaryRow row) {
        return Edition.name(row.report().reportingUnit());
    }
}
