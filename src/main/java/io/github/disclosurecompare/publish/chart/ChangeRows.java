package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.ChangeChart.Change;
import io.github.disclosurecompare.publish.chart.RowRenderer.Row;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** The rows of a change chart: bars to the right of zero for more, to the left for less. */
final class ChangeRows {
    private static final double GAP = 5;

    /** Where a bar is cut, from its end. */
    private static final double CUT = 18;

    private final List<Change> changes;
    private final Typeface typeface;
    private final RowPlot plot;
    private final Numbers numbers = new Numbers();

    ChangeRows(List<Change> changes, Typeface typeface) {
        this.changes = changes;
        this.typeface = typeface;
        plot = new RowPlot(changes.stream().map(Change::name).toList(), typeface);
    }

    Plotting plotting() {
        return plot.bars(dataset(), Axes.percents(range(), 6, typeface), new RowRenderer(this::paint));
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        plot.keys().forEach(key -> dataset.addValue(changes.get(key.index()).percent(), "", key));
        return dataset;
    }

    private Range range() {
        Reach reach = new Reach(plot.length());
        changes.forEach(change -> reach.include(
                length(change), Lines.width(numbers.percent(change.percent()), typeface.label()) + 2 * GAP));
        return reach.range();
    }

    private static double length(Change change) {
        return change.isCut() ? ChangeChart.LIMIT : change.percent().doubleValue();
    }

    private void paint(Row row, int series, int index) {
        Change change = changes.get(index);
        paintGuide(row);
        Color color = change.percent().signum() < 0 ? Palette.DECREASE : Palette.INCREASE;
        Rectangle2D bar = row.bar(0, length(change));
        if (change.isEstimated()) {
            Pen.hatch(row.g(), bar, color);
        } else {
            Pen.fill(row.g(), bar, color);
        }
        if (change.isCut()) {
            Pen.interruption(row.g(), bar.getMaxX() - CUT, bar.getCenterY(), bar.getHeight() + 4, Palette.INK);
        }
        String label = numbers.percent(change.percent());
        boolean isLeft = change.percent().signum() < 0;
        row.text(
                label,
                isLeft ? bar.getX() - GAP - Lines.width(label, typeface.label()) : bar.getMaxX() + GAP,
                typeface,
                Palette.INK);
    }

    /** Leads the eye from the name to a bar that begins far from it, and marks zero. */
    private static void paintGuide(Row row) {
        Graphics2D g = row.g();
        g.setPaint(Palette.GRID);
        g.setStroke(Pen.THIN);
        Pen.line(g, row.area().getX(), row.bottom(), row.area().getMaxX(), row.bottom());
        g.setPaint(Palette.SOFT_INK);
        Pen.line(g, row.x(0), row.top(), row.x(0), row.bottom());
    }
}
