package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.chart.RowRenderer.Row;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a total as what it is: full as far as it is certain, hatched as far as it is possible. */
final class TotalSigns {
    private TotalSigns() {}

    static void bar(Row row, Total total) {
        Interval interval = total.interval();
        Pen.fill(row.g(), row.bar(0, interval.low()), Palette.BAR);
        if (interval.isOpen()) {
            Rectangle2D told = row.bar(interval.low(), Math.max(interval.low(), total.value()));
            possible(row.g(), told, told.getMaxX() + Pen.ARROW);
        } else if (interval.low() < interval.high()) {
            possible(row.g(), row.bar(interval.low(), interval.high()));
        }
    }

    /** A box from quartile to quartile with the median in it, on a band that sets it apart from the bars. */
    static void rest(Row row, TotalsChart.Rest rest) {
        Rectangle2D area = row.area();
        double height = row.bottom() - row.top();
        Pen.fill(row.g(), new Rectangle2D.Double(area.getX(), row.top(), area.getWidth(), height), Palette.BAND);
        Rectangle2D quartiles =
                row.bar(rest.quartiles().first(), rest.quartiles().third());
        box(
                row.g(),
                quartiles,
                row.x(rest.range().low()),
                row.x(rest.range().high()),
                row.x(rest.quartiles().median()));
    }

    static void boundedSwatch(Graphics2D g, Rectangle2D box) {
        Pen.fill(g, part(box, box.getX(), box.getCenterX()), Palette.BAR);
        possible(g, part(box, box.getCenterX(), box.getMaxX()));
    }

    static void openSwatch(Graphics2D g, Rectangle2D box) {
        Pen.fill(g, part(box, box.getX(), box.getCenterX()), Palette.BAR);
        possible(g, part(box, box.getCenterX(), box.getCenterX()), box.getMaxX());
    }

    static void restSwatch(Graphics2D g, Rectangle2D box) {
        Rectangle2D quartiles = part(box, box.getX() + 6, box.getMaxX() - 8);
        box(g, quartiles, box.getX(), box.getMaxX(), quartiles.getCenterX());
    }

    /** Between two ends. */
    private static void possible(Graphics2D g, Rectangle2D bar) {
        Pen.hatch(g, bar, Palette.BAR);
        Pen.whisker(g, bar.getX(), bar.getMaxX(), bar.getCenterY());
    }

    /** From a lower end to an arrow's tip, which stands for no value. */
    private static void possible(Graphics2D g, Rectangle2D told, double tip) {
        Pen.hatch(g, part(told, told.getX(), tip - Pen.HEAD), Palette.BAR);
        Pen.arrow(g, told.getX(), tip, told.getCenterY());
    }

    private static void box(Graphics2D g, Rectangle2D quartiles, double low, double high, double median) {
        Pen.whisker(g, low, high, quartiles.getCenterY());
        Pen.fill(g, quartiles, Palette.GRID);
        g.setPaint(Palette.INK);
        g.draw(quartiles);
        g.setStroke(Pen.THICK);
        Pen.line(g, median, quartiles.getY(), median, quartiles.getMaxY());
    }

    private static Rectangle2D part(Rectangle2D bar, double left, double right) {
        return new Rectangle2D.Double(left, bar.getY(), right - left, bar.getHeight());
    }
}
