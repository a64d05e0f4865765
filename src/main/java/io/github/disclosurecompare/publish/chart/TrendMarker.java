package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Total;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Marks a point of a line: filled where the number is exact, hollow with its possible range where it is not. */
record TrendMarker(Shape shape, Color color) {
    /** As many as there are colours, so that lines also differ in print. */
    static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-3, -3, 6, 6),
            new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4),
            polygon(0, -3.6, 3.6, 2.8, -3.6, 2.8),
            polygon(0, -3.8, 3.8, 0, 0, 3.8, -3.8, 0),
            polygon(0, 3.6, 3.6, -2.8, -3.6, -2.8),
            polygon(-3.4, -3.4, 0, -1.4, 3.4, -3.4, 1.4, 0, 3.4, 3.4, 0, 1.4, -3.4, 3.4, -1.4, 0),
            polygon(-1.8, -3.4, 1.8, -3.4, 3.4, 0, 1.8, 3.4, -1.8, 3.4, -3.4, 0));

    /** How far a marker with its caps reaches to the side. */
    static final double REACH = 5;

    /** For a plot with one line. */
    static TrendMarker small() {
        return new TrendMarker(new Ellipse2D.Double(-2.2, -2.2, 4.4, 4.4), Palette.BAR);
    }

    static TrendMarker of(int series) {
        return new TrendMarker(SHAPES.get(series), Palette.SERIES.get(series));
    }

    static boolean isBounded(Total total) {
        return !total.interval().isOpen()
                && total.interval().low() < total.interval().high();
    }

    /** @param y where a value is */
    void draw(Graphics2D g, double x, Total total, DoubleUnaryOperator y) {
        Interval interval = total.interval();
        double middle = y.applyAsDouble(total.value());
        g.setPaint(color);
        g.setStroke(Pen.PLAIN);
        if (interval.isOpen()) {
            Pen.standingArrow(g, x, middle, middle - Pen.ARROW);
        } else if (isBounded(total)) {
            Pen.standingWhisker(g, x, y.applyAsDouble(interval.low()), y.applyAsDouble(interval.high()));
        }
        draw(g, x, middle, total.isPlain());
    }

    void draw(Graphics2D g, double x, double y, boolean isExact) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        Pen.fill(g, placed, isExact ? color : Color.WHITE);
        g.setPaint(color);
        g.setStroke(Pen.PLAIN);
        g.draw(placed);
    }

    static void exactSwatch(Graphics2D g, Rectangle2D box) {
        swatchLine(g, box);
        swatch().draw(g, box.getCenterX(), box.getCenterY(), true);
    }

    static void boundedSwatch(Graphics2D g, Rectangle2D box) {
        swatchLine(g, box);
        Pen.standingWhisker(g, box.getCenterX(), box.getMaxY() + 1, box.getY() - 1);
        swatch().draw(g, box.getCenterX(), box.getCenterY(), false);
    }

    static void openSwatch(Graphics2D g, Rectangle2D box) {
        swatchLine(g, box);
        Pen.standingArrow(g, box.getCenterX(), box.getCenterY(), box.getY() - 2);
        swatch().draw(g, box.getCenterX(), box.getCenterY(), false);
    }

    static void breakSwatch(Graphics2D g, Rectangle2D box) {
        g.setPaint(Palette.SOFT_INK);
        TrendRenderer.drawBreak(g, box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
    }

    static void medianSwatch(Graphics2D g, Rectangle2D box) {
        g.setPaint(Palette.MEDIAN);
        g.setStroke(Pen.THICK);
        Pen.line(g, box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
    }

    private static TrendMarker swatch() {
        return new TrendMarker(SHAPES.get(0), Palette.SOFT_INK);
    }

    private static void swatchLine(Graphics2D g, Rectangle2D box) {
        g.setPaint(Palette.SOFT_INK);
        g.setStroke(Pen.PLAIN);
        Pen.line(g, box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
    }

    private static Shape polygon(double... coordinates) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            polygon.lineTo(coordinates[i], coordinates[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }
}
