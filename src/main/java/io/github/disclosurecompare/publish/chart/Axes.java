package io.github.disclosurecompare.publish.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** Makes value axes with few, round ticks. */
final class Axes {
    private Axes() {}

    /** @param ticks how many at most, about */
    static NumberAxis counts(Range range, int ticks, Typeface typeface) {
        return axis(range, RoundTicks.ofCounts(range.getLength() / ticks), typeface);
    }

    static NumberAxis percents(Range range, int ticks, Typeface typeface) {
        return axis(range, RoundTicks.ofPercents(range.getLength() / ticks), typeface);
    }

    private static NumberAxis axis(Range range, RoundTicks ticks, Typeface typeface) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(range, true, false);
        axis.setTickUnit(ticks, false, true);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(typeface.note());
        axis.setTickLabelPaint(Palette.SOFT_INK);
        return axis;
    }
}
