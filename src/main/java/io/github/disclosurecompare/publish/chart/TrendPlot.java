package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.publish.chart.TrendChart.Point;
import io.github.disclosurecompare.publish.chart.TrendChart.Series;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SortedMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One plot of lines over the years, its vertical axis from 0: the only one of a chart or one of many small ones. */
final class TrendPlot {
    private static final double AXIS_HEIGHT = 20;

    /** For the upper half of the label of the highest tick. */
    private static final double TOP = 8;

    /** Above and below the values, for the markers of the lowest and the highest. */
    private static final double PADDING = 6;

    private static final double GAP = 6;

    private final List<Series> series;
    private final SortedMap<AcademicYear, Double> median;
    private final Typeface typeface;
    private final double height;
    private final NumberAxis values;

    /** @param height of the whole plot, the axis below it included */
    TrendPlot(
            List<Series> series, SortedMap<AcademicYear, Double> median, double height, int ticks, Typeface typeface) {
        this.series = series;
        this.median = median;
        this.height = height;
        this.typeface = typeface;
        values = Axes.counts(range(), ticks, typeface);
    }

    /** What the labels of the values take. */
    double labelsWidth() {
        double upper = values.getRange().getUpperBound();
        return Lines.width(new Numbers().of((long) upper), typeface.note()) + GAP;
    }

    /**
     * @param left what is kept for the labels of the values, so that small plots line up
     * @param width of the whole plot, these labels included
     */
    Plotting plotting(YearSpan span, double left, double width, List<TrendMarker> markers) {
        double side = TrendMarker.REACH + GAP;
        YearAxis years = YearAxis.ofPoints(span, width - left, side, typeface);
        XYPlot plot = new XYPlot(dataset(), years, values, new TrendRenderer(series, markers));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Pen.THIN);
        plot.setFixedRangeAxisSpace(Plotting.sides(left, 0));
        plot.setFixedDomainAxisSpace(Plotting.ends(TOP, AXIS_HEIGHT));
        return Plotting.of(plot, height);
    }

    /** Where a value is in a plot whose upper end is given. */
    double y(double value, double top) {
        return values.valueToJava2D(
                value, new Rectangle2D.Double(0, top + TOP, 1, height - TOP - AXIS_HEIGHT), RectangleEdge.LEFT);
    }

    private Range range() {
        double length = height - TOP - AXIS_HEIGHT - 2 * PADDING;
        Reach reach = new Reach(length);
        median.values().forEach(value -> reach.include(value, 0));
        series.forEach(one -> one.points().forEach(point -> include(reach, point)));
        double padding = reach.upper() * PADDING / length;
        return new Range(-padding, reach.upper() + padding);
    }

    private static void include(Reach reach, Point point) {
        Interval interval = point.total().interval();
        reach.include(point.total().value(), interval.isOpen() ? Pen.ARROW : 0);
        reach.include(interval.isOpen() ? interval.low() : interval.high(), 0);
    }

    private YIntervalSeriesCollection dataset() {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        for (int i = 0; i < series.size(); i++) {
            YIntervalSeries line =
                    new YIntervalSeries(new RowKey(i, series.get(i).name()));
            for (Point point : series.get(i).points()) {
                Interval interval = point.total().interval();
                double high = interval.isOpen() ? Double.POSITIVE_INFINITY : interval.high();
                line.add(point.year().startYear(), point.total().value(), interval.low(), high);
            }
            dataset.addSeries(line);
        }
        if (!median.isEmpty()) {
            YIntervalSeries line = new YIntervalSeries(new RowKey(series.size(), ""));
            median.forEach((year, value) -> line.add(year.startYear(), value, value, value));
            dataset.addSeries(line);
        }
        return dataset;
    }
}
