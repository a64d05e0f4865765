package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.publish.chart.TotalsChart.Bar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class TotalsChartTest {
    private static final List<Bar> BARS = List.of(
            new Bar("示例大学", Sample.exact(1_234)),
            new Bar("示例师范大学", Sample.about(20_000)),
            new Bar("示例大学", Sample.lowerEnd(700)));

    @Test
    void theLargestComesFirstAndEqualNamesStayApart() {
        CategoryDataset dataset = dataset(chart(BARS, Optional.empty(), List.of()));

        assertThat(dataset.getColumnKeys().toString()).isEqualTo("[示例师范大学, 示例大学, 示例大学]");
        assertThat(dataset.getValue(0, 0)).isEqualTo(20_000.0);
        assertThat(dataset.getValue(0, 1)).isEqualTo(1_234.0);
        assertThat(dataset.getValue(0, 2)).isEqualTo(700.0);
    }

    @Test
    void theUnnamedStandBetweenTheHighestAndTheLowest() {
        CategoryDataset dataset = dataset(chart(BARS, Optional.of(rest()), List.of(new Bar("示例学院", Sample.exact(3)))));

        assertThat(dataset.getColumnKeys().toString()).isEqualTo("[示例师范大学, 示例大学, 示例大学, 其余 9 所, 示例学院]");
        assertThat(dataset.getValue(0, 3)).isEqualTo(40.5);
        assertThat(dataset.getValue(0, 4)).isEqualTo(3.0);
    }

    @Test
    void labelsTellWhatIsNotExact() throws ReflectiveOperationException {
        assertThat(texts(chart(BARS, Optional.empty(), List.of())))
                .contains("1,234", "≈20,000", "≥700", "确切数", "介于两端之间", "至少")
                .doesNotContain("其余学校");
        assertThat(texts(chart(BARS, Optional.of(rest()), List.of()))).contains("其余学校", "其余 9 所", "中位数 40.5");
    }

    @Test
    void exactNumbersNeedNoLegend() throws ReflectiveOperationException {
        TotalsChart chart = chart(BARS.subList(0, 1), Optional.empty(), List.of());

        assertThat(texts(chart)).contains("1,234").doesNotContain("确切数");
    }

    @Test
    void namesOneToForty() {
        List<Bar> tooMany = IntStream.range(0, 21)
                .mapToObj(i -> new Bar(Sample.name(i), Sample.exact(i)))
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> chart(tooMany, Optional.empty(), tooMany));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of(), Optional.empty(), List.of()));
    }

    @Test
    void aSignWithoutWordsIsAMistake() {
        TotalsChart chart = new TotalsChart(Sample.CAPTION, BARS, Optional.empty(), List.of(), Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.png(Sample.PRINTER))
                .withMessage("no words for BOUNDED");
    }

    private static TotalsChart chart(List<Bar> highest, Optional<TotalsChart.Rest> between, List<Bar> lowest) {
        return new TotalsChart(Sample.CAPTION, highest, between, lowest, Sample.WORDS);
    }

    private static TotalsChart.Rest rest() {
        return new TotalsChart.Rest("其余 9 所", new Interval(10, 90), new Quartiles(20, 40.5, 60), "中位数 40.5");
    }

    private static List<String> texts(TotalsChart chart) throws ReflectiveOperationException {
        return DrawnText.of(chart.sheet(Sample.PRINTER.typeface())).stream()
                .map(DrawnText::text)
                .toList();
    }

    private static CategoryDataset dataset(TotalsChart chart) {
        Plotting plotting = (Plotting) chart.sheet(Sample.PRINTER.typeface()).drawing();
        return ((CategoryPlot) plotting.chart().getPlot()).getDataset();
    }
}
