package io.github.disclosurecompare.publish.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Hands each cell of a dataset, with the place where it is to be drawn, to the chart that knows what it means. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; this one is never serialized
final class RowRenderer extends AbstractCategoryItemRenderer {
    private static final double BAR_HEIGHT = 13;

    /** Draws one cell. */
    interface Painter {
        void paint(Row row, int series, int index);
    }

    /** Where a row is, in the units of the drawing. */
    record Row(Graphics2D g, Rectangle2D area, ValueAxis axis, double top, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }

        double x(double value) {
            return axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        /** The bar between two values, whichever is the larger. */
        Rectangle2D bar(double from, double to) {
            double left = x(Math.min(from, to));
            return new Rectangle2D.Double(left, middle() - BAR_HEIGHT / 2, x(Math.max(from, to)) - left, BAR_HEIGHT);
        }

        void text(String text, double x, Typeface typeface, Color color) {
            g.setFont(typeface.label());
            g.setPaint(color);
            g.drawString(text, (float) x, (float) (middle() + typeface.label().getSize2D() * 0.36));
        }
    }

    private final transient Painter painter;

    RowRenderer(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        int rows = dataset.getColumnCount();
        double top = domainAxis.getCategoryStart(column, rows, dataArea, RectangleEdge.LEFT);
        double bottom = domainAxis.getCategoryEnd(column, rows, dataArea, RectangleEdge.LEFT);
        painter.paint(new Row(g2, dataArea, rangeAxis, top, bottom), row, column);
    }
}
