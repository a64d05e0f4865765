package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.publish.chart.ChannelMixChart.Mix;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;

class ChannelMixChartTest {
    private static final ChannelMixChart CHART = new ChannelMixChart(
            Sample.CAPTION,
            List.of(
                    new Mix("示例大学", Map.of(ChannelGroup.PRINT, Sample.exact(500)), "500"),
                    new Mix("示例学院", Map.of(), ""),
                    new Mix(
                            "示例师范大学",
                            Map.of(ChannelGroup.WEB, Sample.lowerEnd(2_000), ChannelGroup.MIXED, Sample.exact(900)),
                            "≥2,900")),
            Sample.GROUPS,
            Sample.WORDS);

    @Test
    void groupsAreStackedInTheirOrderAndRowsStayInTheirs() {
        CategoryDataset dataset = dataset();

        assertThat(dataset.getRowKeys().toString()).isEqualTo("[网站, 文件资料, 跨渠道]");
        assertThat(dataset.getColumnKeys().toString()).isEqualTo("[示例大学, 示例学院, 示例师范大学]");
        assertThat(dataset.getValue(0, 2)).isEqualTo(2_000.0);
        assertThat(dataset.getValue(1, 0)).isEqualTo(500.0);
    }

    @Test
    void whatIsUnknownIsNotZero() {
        assertThat(dataset().getValue(0, 0)).isNull();
        assertThat(dataset().getValue(0, 1)).isNull();
    }

    @Test
    void theLegendHasTheGroupsThatAreThereAndTheLowerEnd() throws ReflectiveOperationException {
        assertThat(DrawnText.of(CHART.sheet(Sample.PRINTER.typeface())))
                .extracting(DrawnText::text)
                .contains("网站", "文件资料", "跨渠道", "可能更多", "≥2,000", "≥2,900", "示例学院")
                .doesNotContain("新媒体", "未注明");
    }

    private static CategoryDataset dataset() {
        Plotting plotting = (Plotting) CHART.sheet(Sample.PRINTER.typeface()).drawing();
        return ((CategoryPlot) plotting.chart().getPlot()).getDataset();
    }
}
