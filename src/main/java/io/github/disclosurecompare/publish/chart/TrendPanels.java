package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.TrendChart.Series;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Many lines in small plots side by side: each on its own scale, or the small institutions would all be flat. */
final class TrendPanels implements Drawing {
    private static final int COLUMNS = 4;
    private static final double GAP = 14;
    private static final double WIDTH = (Sheet.INNER_WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
    private static final double PLOT_HEIGHT = 104;
    private static final double LEADING = 15;
    private static final int TICKS = 3;

    private final List<Panel> panels;
    private final YearSpan span;
    private final double labelsWidth;

    private record Panel(Lines name, Lines last, TrendPlot plot) {
        double headingHeight() {
            return name.height() + last.height();
        }
    }

    TrendPanels(TrendChart trend, YearSpan span, Typeface typeface) {
        this.span = span;
        panels = trend.series().stream().map(one -> panel(one, trend, typeface)).toList();
        labelsWidth = panels.stream()
                .mapToDouble(panel -> panel.plot().labelsWidth())
                .max()
                .orElse(0);
    }

    @Override
    public double height() {
        return rows().stream().mapToDouble(TrendPanels::height).sum();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double top = area.getY();
        for (List<Panel> row : rows()) {
            double heading = heading(row);
            for (int column = 0; column < row.size(); column++) {
                draw(g, row.get(column), area.getX() + column * (WIDTH + GAP), top, heading);
            }
            top += height(row);
        }
    }

    private void draw(Graphics2D g, Panel panel, double left, double top, double heading) {
        g.setPaint(Palette.INK);
        panel.name().draw(g, left, top);
        g.setPaint(Palette.SOFT_INK);
        panel.last().draw(g, left, top + panel.name().height());
        TrendMarker marker = TrendMarker.small();
        panel.plot()
                .plotting(span, labelsWidth, WIDTH, List.of(marker))
                .draw(g, new Rectangle2D.Double(left, top + heading, WIDTH, PLOT_HEIGHT));
    }

    private static Panel panel(Series one, TrendChart trend, Typeface typeface) {
        String last = one.last().year() + ": " + new Numbers().of(one.last().total());
        return new Panel(
                Lines.of(one.name(), typeface.heading(), LEADING, WIDTH),
                Lines.of(last, typeface.note(), LEADING, WIDTH),
                new TrendPlot(List.of(one), trend.median(), PLOT_HEIGHT, TICKS, typeface));
    }

    private List<List<Panel>> rows() {
        return IntStream.iterate(0, from -> from < panels.size(), from -> from + COLUMNS)
                .mapToObj(from -> panels.subList(from, Math.min(from + COLUMNS, panels.size())))
                .toList();
    }

    private static double heading(List<Panel> row) {
        return row.stream().mapToDouble(Panel::headingHeight).max().orElse(0);
    }

    private static double height(List<Panel> row) {
        return heading(row) + PLOT_HEIGHT + GAP;
    }
}
