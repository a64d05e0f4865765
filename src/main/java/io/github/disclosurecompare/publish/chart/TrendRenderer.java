package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.TrendChart.Point;
import io.github.disclosurecompare.publish.chart.TrendChart.Series;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Draws lines that are whole only where two neighbouring years count the same things; the median comes last. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; this one is never serialized
final class TrendRenderer extends AbstractXYItemRenderer {
    private static final int LINES = 0;

    private final transient List<Series> series;
    private final transient List<TrendMarker> markers;

    TrendRenderer(List<Series> series, List<TrendMarker> markers) {
        this.series = series;
        this.markers = markers;
    }

    /** All lines first, or a line would cross the markers of another. */
    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int row,
            int item,
            CrosshairState crosshairState,
            int pass) {
        Place place = new Place(dataArea, domainAxis, rangeAxis);
        boolean isMedian = row == series.size();
        if (pass == LINES) {
            g2.setPaint(isMedian ? Palette.MEDIAN : markers.get(row).color());
            if (areNeighbours(dataset, row, item - 1)) {
                boolean isBreak =
                        !isMedian && series.get(row).points().get(item).isBreak();
                drawLine(g2, place, dataset, row, item, isBreak);
            } else if (isMedian && !areNeighbours(dataset, row, item)) {
                Pen.fill(g2, place.dash(dataset.getXValue(row, item), dataset.getYValue(row, item)), Palette.MEDIAN);
            }
        } else if (!isMedian) {
            Point point = series.get(row).points().get(item);
            markers.get(row).draw(g2, place.x(point.year().startYear()), point.total(), place::y);
        }
    }

    /** A dashed join with two strokes across it: the line goes on, but does not show a change. */
    static void drawBreak(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.setStroke(Pen.DASHED);
        Pen.line(g, x1, y1, x2, y2);
        double height = Math.min(10, (x2 - x1) * 0.7);
        Pen.interruption(g, (x1 + x2) / 2, (y1 + y2) / 2, height, g.getColor());
    }

    private static boolean areNeighbours(XYDataset dataset, int row, int item) {
        return item >= 0
                && item + 1 < dataset.getItemCount(row)
                && dataset.getXValue(row, item) + 1 == dataset.getXValue(row, item + 1);
    }

    private static void drawLine(Graphics2D g, Place place, XYDataset dataset, int row, int item, boolean isBreak) {
        double x1 = place.x(dataset.getXValue(row, item - 1));
        double y1 = place.y(dataset.getYValue(row, item - 1));
        double x2 = place.x(dataset.getXValue(row, item));
        double y2 = place.y(dataset.getYValue(row, item));
        if (isBreak) {
            drawBreak(g, x1, y1, x2, y2);
        } else {
            g.setStroke(Pen.THICK);
            Pen.line(g, x1, y1, x2, y2);
        }
    }

    /** Where values are, in the units of the drawing. */
    private record Place(Rectangle2D area, ValueAxis domain, ValueAxis range) {
        double x(double year) {
            return domain.valueToJava2D(year, area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return range.valueToJava2D(value, area, RectangleEdge.LEFT);
        }

        /** For a year that no line leads to or from. */
        Rectangle2D dash(double year, double value) {
            return new Rectangle2D.Double(x(year) - 6, y(value) - 1, 12, 2);
        }
    }
}
