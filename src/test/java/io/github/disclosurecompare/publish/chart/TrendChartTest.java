package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurecompare.publish.chart.TrendChart.Point;
import io.github.disclosurecompare.publish.chart.TrendChart.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static final Series EARLY = new Series(
            "示例大学",
            List.of(
                    new Point(Sample.year(2019), Sample.lowerEnd(900), true),
                    new Point(Sample.year(2017), Sample.about(1_000), false)));
    private static final Series LATE =
            new Series("示例学院", List.of(new Point(Sample.year(2021), Sample.exact(70), false)));

    @Test
    void pointsStandInTheirYearsWithTheirEnds() {
        YIntervalSeriesCollection dataset = dataset(chart(EARLY, LATE));

        assertThat(dataset.getSeriesCount()).isEqualTo(3);
        assertThat(dataset.getItemCount(0)).isEqualTo(2);
        assertThat(dataset.getXValue(0, 0)).isEqualTo(2017);
        assertThat(dataset.getYValue(0, 0)).isEqualTo(1_000);
        assertThat(dataset.getStartYValue(0, 0)).isEqualTo(900);
        assertThat(dataset.getEndYValue(0, 0)).isEqualTo(1_100);
        assertThat(dataset.getEndYValue(0, 1)).isInfinite();
        assertThat(dataset.getYValue(2, 0)).isEqualTo(512.5);
    }

    @Test
    void aLineEndsInItsNameAndLastNumber() throws ReflectiveOperationException {
        assertThat(DrawnText.of(chart(EARLY, LATE).sheet(Sample.PRINTER.typeface())))
                .extracting(DrawnText::text)
                .contains("示例大学 ≥900 (2019-2020)", "示例学院 70", "2017-2018", "2021-2022")
                .contains("确切数", "介于两端之间", "至少", "口径不同", "中位数");
    }

    @Test
    void manyLinesBecomeSmallPlots() throws ReflectiveOperationException {
        TrendChart chart = chart(IntStream.range(0, 8)
                .mapToObj(i -> new Series(Sample.name(i), LATE.points()))
                .toArray(Series[]::new));

        assertThat(chart.isSmallMultiples()).isTrue();
        assertThat(chart(EARLY, LATE).isSmallMultiples()).isFalse();
        assertThat(DrawnText.of(chart.sheet(Sample.PRINTER.typeface())))
                .extracting(DrawnText::text)
                .filteredOn("2021-2022: 70"::equals)
                .hasSize(8);
    }

    @Test
    void anEmptySeriesIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Series("示例大学", List.of()));
    }

    private static TrendChart chart(Series... series) {
        return new TrendChart(
                Sample.CAPTION, List.of(series), new TreeMap<>(Map.of(Sample.year(2020), 512.5)), Sample.WORDS);
    }

    private static YIntervalSeriesCollection dataset(TrendChart chart) {
        TrendLines lines = (TrendLines) chart.sheet(Sample.PRINTER.typeface()).drawing();
        return (YIntervalSeriesCollection) ((XYPlot) lines.plotting().chart().getPlot()).getDataset();
    }
}
