package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.publish.chart.StackRows.Segment;
import io.github.disclosurecompare.publish.chart.StackRows.Stack;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many institutions reported on time, late, not at all, by academic year: the coverage of a group that is too large
 * to name.
 *
 * @param words what the states mean
 */
public record CoverageCountsChart(
        Caption caption,
        SortedMap<AcademicYear, Map<Coverage.State, Integer>> counts,
        Map<Coverage.State, String> words)
        implements Chart {

    public CoverageCountsChart {
        Names.check(counts.size());
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        List<Stack> stacks = counts.entrySet().stream()
                .map(year -> new Stack(year.getKey().toString(), segments(year.getValue()), ""))
                .toList();
        return new Sheet(caption, typeface, legend(), new StackRows(stacks, typeface).plotting());
    }

    private List<Segment> segments(Map<Coverage.State, Integer> year) {
        return Arrays.stream(Coverage.State.values())
                .filter(year::containsKey)
                .map(state -> segment(state, year.get(state)))
                .toList();
    }

    private Segment segment(Coverage.State state, int count) {
        RowKey series = new RowKey(state.ordinal(), words.get(state));
        return new Segment(series, count, Palette.of(state), false, new Numbers().of(count));
    }

    private List<Legend.Entry> legend() {
        return Arrays.stream(Coverage.State.values())
                .filter(state -> counts.values().stream().anyMatch(year -> year.getOrDefault(state, 0) > 0))
                .map(state -> Legend.entry(words, state, (g, box) -> Pen.fill(g, box, Palette.of(state))))
                .toList();
    }
}
