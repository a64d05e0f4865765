package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurecompare.domain.Coverage.State;
import io.github.disclosurecompare.publish.chart.CoverageChart.History;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class CoverageChartTest {
    private static final CoverageChart GRID = new CoverageChart(
            Sample.CAPTION,
            List.of(
                    new History("示例大学", Map.of(Sample.year(2020), State.LATE, Sample.year(2021), State.ON_TIME)),
                    new History("示例学院", Map.of(Sample.year(2021), State.MISSING))),
            Sample.STATES);
    private static final CoverageCountsChart COUNTS = new CoverageCountsChart(
            Sample.CAPTION,
            new TreeMap<>(Map.of(
                    Sample.year(2021), Map.of(State.MISSING, 3, State.ON_TIME, 2_800),
                    Sample.year(2020), Map.of(State.ON_TIME, 2_790))),
            Sample.STATES);

    @Test
    void aFieldForEachInstitutionAndYear() {
        CategoryDataset dataset = dataset(GRID.sheet(Sample.PRINTER.typeface()));

        assertThat(dataset.getRowKeys().toString()).isEqualTo("[2020-2021, 2021-2022]");
        assertThat(dataset.getColumnKeys().toString()).isEqualTo("[示例大学, 示例学院]");
        assertThat(dataset.getValue(0, 0)).isEqualTo(State.LATE.ordinal());
        assertThat(dataset.getValue(0, 1)).isNull();
        assertThat(dataset.getValue(1, 1)).isEqualTo(State.MISSING.ordinal());
    }

    @Test
    void statesAreToldBySignsToo() throws ReflectiveOperationException {
        assertThat(DrawnText.of(GRID.sheet(Sample.PRINTER.typeface())))
                .extracting(DrawnText::text)
                .contains("按时", "逾期", "缺报告", "2020-2021", "2021-2022")
                .doesNotContain("未到期")
                .filteredOn(StateSign.of(State.ON_TIME)::equals)
                .hasSize(2);
        assertThat(Arrays.stream(State.values()).map(StateSign::of)).doesNotHaveDuplicates();
    }

    @Test
    void countsAreStackedByYear() {
        CategoryDataset dataset = dataset(COUNTS.sheet(Sample.PRINTER.typeface()));

        assertThat(dataset.getColumnKeys().toString()).isEqualTo("[2020-2021, 2021-2022]");
        assertThat(dataset.getRowKeys().toString()).isEqualTo("[按时, 缺报告]");
        assertThat(dataset.getValue(0, 1)).isEqualTo(2_800.0);
        assertThat(dataset.getValue(1, 0)).isNull();
    }

    @Test
    void withoutAnyYearThereIsNoChart() {
        CoverageChart chart = new CoverageChart(Sample.CAPTION, List.of(new History("示例大学", Map.of())), Sample.STATES);

        assertThatIllegalArgumentException().isThrownBy(() -> chart.png(Sample.PRINTER));
    }

    private static CategoryDataset dataset(Sheet sheet) {
        return ((CategoryPlot) ((Plotting) sheet.drawing()).chart().getPlot()).getDataset();
    }
}
