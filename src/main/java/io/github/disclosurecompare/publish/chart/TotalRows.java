package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.chart.RowRenderer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** The rows of a totals chart: bars with what is known of their ends, and a box for those that are not named. */
final class TotalRows {
    private static final double GAP = 5;

    private final Typeface typeface;
    private final Numbers numbers = new Numbers();
    private final List<TotalsChart.Bar> bars = new ArrayList<>();
    private final Optional<TotalsChart.Rest> rest;
    private final int restIndex;
    private final RowPlot plot;

    TotalRows(TotalsChart chart, Typeface typeface) {
        this.typeface = typeface;
        bars.addAll(chart.highest());
        bars.addAll(chart.lowest());
        rest = chart.between();
        restIndex = rest.isPresent() ? chart.highest().size() : bars.size();
        List<String> names =
                new ArrayList<>(bars.stream().map(TotalsChart.Bar::name).toList());
        rest.ifPresent(box -> names.add(restIndex, box.name()));
        plot = new RowPlot(names, typeface);
    }

    Plotting plotting() {
        rest.ifPresent(box -> plot.names().setTickLabelPaint(plot.keys().get(restIndex), Palette.SOFT_INK));
        return plot.bars(dataset(), Axes.counts(new Range(0, upper()), 6, typeface), new RowRenderer(this::paint));
    }

    /** Explains only what is there; full bars alone need no legend. */
    List<Legend.Entry> legend(Map<Mark, String> words) {
        List<Legend.Entry> entries = new ArrayList<>();
        if (hasBounds(false)) {
            entries.add(Legend.entry(words, Mark.BOUNDED, TotalSigns::boundedSwatch));
        }
        if (hasBounds(true)) {
            entries.add(Legend.entry(words, Mark.OPEN, TotalSigns::openSwatch));
        }
        if (!entries.isEmpty()) {
            entries.add(0, Legend.entry(words, Mark.EXACT, (g, box) -> Pen.fill(g, box, Palette.BAR)));
        }
        rest.ifPresent(box -> entries.add(Legend.entry(words, Mark.REST, TotalSigns::restSwatch)));
        return entries;
    }

    private boolean hasBounds(boolean isOpen) {
        return bars.stream()
                .map(bar -> bar.total().interval())
                .anyMatch(interval -> interval.isOpen() == isOpen && interval.low() < interval.high());
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RowKey key : plot.keys()) {
            double value = isRest(key.index())
                    ? rest.orElseThrow().quartiles().median()
                    : bar(key.index()).total().value();
            dataset.addValue(value, "", key);
        }
        return dataset;
    }

    private double upper() {
        Reach reach = new Reach(plot.length());
        for (TotalsChart.Bar bar : bars) {
            reach.include(end(bar.total()), arrow(bar.total()) + labelLength(numbers.of(bar.total())));
        }
        rest.ifPresent(box -> reach.include(box.range().high(), labelLength(box.summary())));
        return reach.upper();
    }

    private double labelLength(String label) {
        return Lines.width(label, typeface.label()) + 2 * GAP;
    }

    private static double end(Total total) {
        return total.interval().isOpen()
                ? Math.max(total.value(), total.interval().low())
                : total.interval().high();
    }

    private static double arrow(Total total) {
        return total.interval().isOpen() ? Pen.ARROW : 0;
    }

    private boolean isRest(int index) {
        return rest.isPresent() && index == restIndex;
    }

    private TotalsChart.Bar bar(int index) {
        return bars.get(index > restIndex ? index - 1 : index);
    }

    private void paint(Row row, int series, int index) {
        if (isRest(index)) {
            TotalsChart.Rest box = rest.orElseThrow();
            TotalSigns.rest(row, box);
            row.text(box.summary(), row.x(box.range().high()) + GAP, typeface, Palette.SOFT_INK);
        } else {
            Total total = bar(index).total();
            TotalSigns.bar(row, total);
            row.text(numbers.of(total), row.x(end(total)) + arrow(total) + GAP, typeface, Palette.INK);
        }
    }
}
