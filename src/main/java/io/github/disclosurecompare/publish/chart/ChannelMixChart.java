package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Flag;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.chart.StackRows.Segment;
import io.github.disclosurecompare.publish.chart.StackRows.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Through which channel groups each institution disclosed how much in a year, in absolute numbers and in the order
 * given. A group to which more may belong is hatched.
 *
 * @param groups the names of the channel groups
 * @param words what {@link Mark#LOWER_END} means
 */
public record ChannelMixChart(
        Caption caption, List<Mix> mixes, Map<ChannelGroup, String> groups, Map<Mark, String> words) implements Chart {

    /**
     * One institution.
     *
     * @param totals in items; a group of which nothing is known is absent
     * @param summary what is written at the bar's end; empty for nothing
     */
    public record Mix(String name, Map<ChannelGroup, Total> totals, String summary) {}

    public ChannelMixChart {
        Names.check(mixes.size());
        mixes = List.copyOf(mixes);
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        List<Stack> stacks = mixes.stream()
                .map(mix -> new Stack(mix.name(), segments(mix), mix.summary()))
                .toList();
        return new Sheet(caption, typeface, legend(), new StackRows(stacks, typeface).plotting());
    }

    private List<Segment> segments(Mix mix) {
        return Arrays.stream(ChannelGroup.values())
                .filter(mix.totals()::containsKey)
                .map(group -> segment(group, mix.totals().get(group)))
                .toList();
    }

    private Segment segment(ChannelGroup group, Total total) {
        RowKey series = new RowKey(group.ordinal(), groups.get(group));
        return new Segment(series, total.value(), Palette.of(group), isLowerEnd(total), new Numbers().of(total));
    }

    private static boolean isLowerEnd(Total total) {
        return total.flags().contains(Flag.LOWER);
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (ChannelGroup group : ChannelGroup.values()) {
            if (mixes.stream().anyMatch(mix -> mix.totals().containsKey(group))) {
                entries.add(Legend.entry(groups, group, (g, box) -> Pen.fill(g, box, Palette.of(group))));
            }
        }
        if (mixes.stream().anyMatch(mix -> mix.totals().values().stream().anyMatch(ChannelMixChart::isLowerEnd))) {
            entries.add(Legend.entry(words, Mark.LOWER_END, (g, box) -> Pen.hatch(g, box, Palette.SOFT_INK)));
        }
        return entries;
    }
}
