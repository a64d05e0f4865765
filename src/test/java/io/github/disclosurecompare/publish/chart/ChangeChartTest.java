package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.publish.chart.ChangeChart.Change;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class ChangeChartTest {
    private static final ChangeChart CHART = new ChangeChart(
            Sample.CAPTION,
            List.of(
                    new Change("示例师范大学", new BigDecimal("-12.50"), true),
                    new Change("示例大学", new BigDecimal("1850.25"), false),
                    new Change("示例学院", new BigDecimal("0.00"), false)),
            Sample.WORDS);

    @Test
    void theLargestIncreaseComesFirst() {
        assertThat(CHART.changes()).extracting(Change::name).containsExactly("示例大学", "示例学院", "示例师范大学");
        assertThat(plot().getDataset().getValue(0, 0)).isEqualTo(new BigDecimal("1850.25"));
    }

    @Test
    void theAxisEndsNotFarBeyondTheLimit() {
        Range range = plot().getRangeAxis().getRange();

        assertThat(range.getUpperBound()).isBetween(300.0, 400.0);
        assertThat(range.getLowerBound()).isBetween(-100.0, -12.5);
    }

    @Test
    void labelsTellTheTrueNumberAndTheLegendWhatIsCut() throws ReflectiveOperationException {
        assertThat(DrawnText.of(CHART.sheet(Sample.PRINTER.typeface())))
                .extracting(DrawnText::text)
                .contains("+1,850.25%", "0.00%", "−12.50%", "估计", "超出坐标轴", "0%");
    }

    private static CategoryPlot plot() {
        Plotting plotting = (Plotting) CHART.sheet(Sample.PRINTER.typeface()).drawing();
        return (CategoryPlot) plotting.chart().getPlot();
    }
}
