package io.github.disclosurecompare.publish.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** The plot behind every chart that has a row an institution: names at the left, values above or below. */
final class RowPlot {
    /** With the margin of the sheet, enough for half the label of a last tick of ten digits. */
    private static final double RIGHT = 16;

    private static final double AXIS_HEIGHT = 22;

    private final List<RowKey> keys;
    private final NameAxis names;

    RowPlot(List<String> names, Typeface typeface) {
        keys = IntStream.range(0, names.size())
                .mapToObj(i -> new RowKey(i, names.get(i)))
                .toList();
        this.names = new NameAxis(names, typeface);
    }

    List<RowKey> keys() {
        return keys;
    }

    NameAxis names() {
        return names;
    }

    /** The length that the longest bar can have, its label included. */
    double length() {
        return Sheet.INNER_WIDTH - names.width() - RIGHT;
    }

    /** @param values with its range set: the layout is fixed, nothing is left to chance */
    Plotting bars(CategoryDataset dataset, NumberAxis values, CategoryItemRenderer renderer) {
        CategoryPlot plot = plot(dataset, values, renderer);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Pen.THIN);
        plot.setFixedRangeAxisSpace(Plotting.ends(0, AXIS_HEIGHT));
        return Plotting.of(plot, names.height() + AXIS_HEIGHT);
    }

    /** Fields in columns, which need no grid lines. */
    Plotting fields(CategoryDataset dataset, YearAxis years, CategoryItemRenderer renderer) {
        CategoryPlot plot = plot(dataset, years, renderer);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setFixedRangeAxisSpace(Plotting.ends(years.height(), 0));
        return Plotting.of(plot, names.height() + years.height());
    }

    private CategoryPlot plot(CategoryDataset dataset, NumberAxis axis, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(dataset, names, axis, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(Plotting.sides(names.width(), RIGHT));
        return plot;
    }
}
