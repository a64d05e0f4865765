package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.EndLabels.Label;
import io.github.disclosurecompare.publish.chart.TrendChart.Series;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A few lines in one plot, each with its name and last number at its end. */
final class TrendLines implements Drawing {
    private static final double LOWEST = 340;
    private static final double WIDEST_LABEL = 170;
    private static final double LEADING = 15;
    private static final int TICKS = 6;

    private final List<Series> series;
    private final TrendPlot plot;
    private final EndLabels labels;
    private final Plotting plotting;
    private final double height;

    TrendLines(TrendChart trend, YearSpan span, Typeface typeface) {
        series = trend.series();
        List<Lines> texts = series.stream()
                .map(one -> Lines.of(text(one, span), typeface.label(), LEADING, WIDEST_LABEL))
                .toList();
        labels = new EndLabels(texts);
        height = Math.max(LOWEST, labels.height());
        plot = new TrendPlot(series, trend.median(), height, TICKS, typeface);
        List<TrendMarker> markers =
                IntStream.range(0, series.size()).mapToObj(TrendMarker::of).toList();
        plotting = plot.plotting(span, plot.labelsWidth(), plotWidth(), markers);
    }

    Plotting plotting() {
        return plotting;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        plotting.draw(g, new Rectangle2D.Double(area.getX(), area.getY(), plotWidth(), height));
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + plot.labelsWidth(), area.getY(), plotWidth() - plot.labelsWidth(), height);
        labels.draw(
                g,
                area,
                IntStream.range(0, series.size()).mapToObj(i -> label(i, data)).toList());
    }

    private double plotWidth() {
        return Sheet.INNER_WIDTH - labels.width();
    }

    private Label label(int i, Rectangle2D data) {
        TrendChart.Point last = series.get(i).last();
        double x = ((XYPlot) plotting.chart().getPlot())
                .getDomainAxis()
                .valueToJava2D(last.year().startYear(), data, RectangleEdge.BOTTOM);
        return new Label(
                x,
                plot.y(last.total().value(), data.getY()),
                TrendMarker.of(i),
                last.total().isPlain());
    }

    /** A line that ends early says in which year. */
    private static String text(Series one, YearSpan span) {
        String text = one.name() + " " + new Numbers().of(one.last().total());
        return one.last().year().equals(span.last())
                ? text
                : text + " (" + one.last().year() + ")";
    }
}
