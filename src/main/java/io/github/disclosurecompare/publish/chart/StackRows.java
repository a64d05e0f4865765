package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.RowRenderer.Row;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Rows of stacked bars: how a whole is made up, side by side with others. */
final class StackRows {
    private static final double GAP = 5;
    private static final double PADDING = 3;

    /**
     * One part of a bar.
     *
     * @param isHatched whether it may be larger than it is drawn
     * @param label the value, written where there is room
     */
    record Segment(RowKey series, long value, Color color, boolean isHatched, String label) {}

    /**
     * One bar.
     *
     * @param summary what is written at its end; empty for nothing
     */
    record Stack(String name, List<Segment> segments, String summary) {
        long length() {
            return segments.stream().mapToLong(Segment::value).sum();
        }
    }

    private final List<Stack> stacks;
    private final Typeface typeface;
    private final RowPlot plot;

    StackRows(List<Stack> stacks, Typeface typeface) {
        this.stacks = stacks;
        this.typeface = typeface;
        plot = new RowPlot(stacks.stream().map(Stack::name).toList(), typeface);
    }

    Plotting plotting() {
        return plot.bars(dataset(), Axes.counts(new Range(0, upper()), 6, typeface), new RowRenderer(this::paint));
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RowKey key : plot.keys()) {
            series().forEach(series -> dataset.addValue(null, series, key));
            stacks.get(key.index())
                    .segments()
                    .forEach(segment -> dataset.setValue(segment.value(), segment.series(), key));
        }
        return dataset;
    }

    private List<RowKey> series() {
        return stacks.stream()
                .flatMap(stack -> stack.segments().stream().map(Segment::series))
                .distinct()
                .sorted()
                .toList();
    }

    private double upper() {
        Reach reach = new Reach(plot.length());
        for (Stack stack : stacks) {
            double beside = stack.summary().isEmpty() ? 0 : Lines.width(stack.summary(), typeface.label()) + 2 * GAP;
            reach.include(stack.length(), beside);
        }
        return reach.upper();
    }

    /** The first series paints the whole bar: a segment begins where the one before it ends. */
    private void paint(Row row, int series, int index) {
        if (series > 0) {
            return;
        }
        Stack stack = stacks.get(index);
        long begin = 0;
        for (Segment segment : stack.segments()) {
            paintSegment(row, segment, row.bar(begin, begin + segment.value()));
            begin += segment.value();
        }
        if (!stack.summary().isEmpty()) {
            row.text(stack.summary(), row.x(begin) + GAP, typeface, Palette.INK);
        }
    }

    private void paintSegment(Row row, Segment segment, Rectangle2D bar) {
        Graphics2D g = row.g();
        if (segment.isHatched()) {
            Pen.hatch(g, bar, segment.color());
        } else {
            Pen.fill(g, bar, segment.color());
        }
        if (bar.getWidth() > PADDING) {
            Pen.fill(g, new Rectangle2D.Double(bar.getMaxX() - 1, bar.getY(), 1, bar.getHeight()), Color.WHITE);
        }
        paintValue(row, segment, bar);
    }

    /** Only where there is room for it; the table beside the chart has the others. */
    private void paintValue(Row row, Segment segment, Rectangle2D bar) {
        double width = Lines.width(segment.label(), typeface.label());
        if (width + 2 * PADDING > bar.getWidth()) {
            return;
        }
        double x = bar.getCenterX() - width / 2;
        if (segment.isHatched()) {
            Pen.fill(
                    row.g(),
                    new Rectangle2D.Double(x - PADDING, bar.getY(), width + 2 * PADDING, bar.getHeight()),
                    segment.color());
        }
        row.text(segment.label(), x, typeface, Palette.on(segment.color()));
    }
}
