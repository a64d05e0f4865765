package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.publish.chart.CoverageChart.History;
import io.github.disclosurecompare.publish.chart.RowRenderer.Row;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.category.DefaultCategoryDataset;

/** The fields of a coverage chart: a row an institution, a column an academic year. */
final class CoverageRows {
    private static final double WIDEST = 66;

    private final List<History> histories;
    private final List<AcademicYear> years;
    private final Typeface typeface;
    private final RowPlot plot;

    CoverageRows(List<History> histories, Typeface typeface) {
        this.histories = histories;
        this.typeface = typeface;
        years = histories.stream()
                .flatMap(history -> history.states().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        plot = new RowPlot(histories.stream().map(History::name).toList(), typeface);
    }

    Plotting plotting() {
        YearAxis axis = YearAxis.ofFields(YearSpan.of(years), plot.length(), WIDEST, typeface);
        return plot.fields(dataset(), axis, new RowRenderer(this::paint));
    }

    /** The states by ordinal. */
    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RowKey key : plot.keys()) {
            for (AcademicYear year : years) {
                Coverage.State state = histories.get(key.index()).states().get(year);
                dataset.addValue(state == null ? null : state.ordinal(), year, key);
            }
        }
        return dataset;
    }

    private void paint(Row row, int series, int index) {
        AcademicYear year = years.get(series);
        Coverage.State state = histories.get(index).states().get(year);
        if (state != null) {
            double left = row.x(year.startYear() - 0.5) + 1;
            double right = row.x(year.startYear() + 0.5) - 1;
            Rectangle2D field = new Rectangle2D.Double(left, row.top() + 1, right - left, row.bottom() - row.top() - 2);
            StateSign.draw(row.g(), field, state, typeface.heading());
        }
    }
}
