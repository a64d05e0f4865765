package io.github.disclosurecompare.publish.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the signs by which a fact is told from a bound, the same ones in every chart and legend. */
final class Pen {
    static final Stroke THIN = new BasicStroke(0.75f);
    static final Stroke PLAIN = new BasicStroke(1.25f);
    static final Stroke THICK = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);
    static final Stroke DOTTED =
            new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {1.5f, 2}, 0);

    /** How far an arrow for "no end" reaches. */
    static final double ARROW = 16;

    /** How long its head is. */
    static final double HEAD = 4;

    private static final double HATCH = 4;
    private static final double CAP = 3.5;

    private Pen() {}

    static void fill(Graphics2D g, Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A pale area with slanted lines: not, or not only, what was counted. */
    static void hatch(Graphics2D g, Rectangle2D area, Color color) {
        if (area.isEmpty()) {
            return;
        }
        fill(g, area, Palette.pale(color));
        Shape clip = g.getClip();
        g.clip(area);
        g.setPaint(color);
        g.setStroke(THIN);
        double height = area.getHeight();
        for (double x = area.getX() - height; x < area.getMaxX(); x += HATCH) {
            line(g, x, area.getMaxY(), x + height, area.getY());
        }
        g.setClip(clip);
    }

    /** From the lower to the upper end, with a cap at each. */
    static void whisker(Graphics2D g, double low, double high, double y) {
        g.setPaint(Palette.INK);
        g.setStroke(PLAIN);
        line(g, low, y, high, y);
        line(g, low, y - CAP, low, y + CAP);
        line(g, high, y - CAP, high, y + CAP);
    }

    static void standingWhisker(Graphics2D g, double x, double low, double high) {
        line(g, x, low, x, high);
        line(g, x - CAP, low, x + CAP, low);
        line(g, x - CAP, high, x + CAP, high);
    }

    /** From the lower end onwards: nothing is known of the upper one. */
    static void arrow(Graphics2D g, double low, double tip, double y) {
        g.setPaint(Palette.INK);
        g.setStroke(PLAIN);
        line(g, low, y - CAP, low, y + CAP);
        line(g, low, y, tip, y);
        g.draw(path(tip - HEAD, y - HEAD, tip, y, tip - HEAD, y + HEAD));
    }

    static void standingArrow(Graphics2D g, double x, double low, double tip) {
        line(g, x, low, x, tip);
        g.draw(path(x - HEAD, tip + HEAD, x, tip, x + HEAD, tip + HEAD));
    }

    /** Two slanted strokes: a bar is longer than there is room for, or the sides of a line do not compare. */
    static void interruption(Graphics2D g, double x, double y, double height, Color color) {
        double slant = height / 4;
        double top = y - height / 2;
        double bottom = y + height / 2;
        fill(g, path(x - 2 * slant, bottom, x, top, x + 2 * slant, top, x, bottom), Color.WHITE);
        g.setPaint(color);
        g.setStroke(PLAIN);
        line(g, x - 2 * slant, bottom, x, top);
        line(g, x, bottom, x + 2 * slant, top);
    }

    private static Path2D path(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        return path;
    }
}
