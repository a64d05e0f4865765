package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A drawing that is one plot. JFreeChart cuts off what leaves its area, so the area is wider than the drawing: the
 * label of the first or last tick may reach into the margin.
 */
record Plotting(JFreeChart chart, double height) implements Drawing {
    private static final double BLEED = 17;

    /** @param plot whose axes have been given their room by {@link #sides} */
    static Plotting of(Plot plot, double height) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        return new Plotting(chart, height);
    }

    /** Room to the left and right of the data. */
    static AxisSpace sides(double left, double right) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left + BLEED);
        space.setRight(right + BLEED);
        return space;
    }

    /** Room above and below the data. */
    static AxisSpace ends(double top, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setTop(top);
        space.setBottom(bottom);
        return space;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        chart.draw(g, new Rectangle2D.Double(area.getX() - BLEED, area.getY(), area.getWidth() + 2 * BLEED, height));
    }
}
