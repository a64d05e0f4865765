package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPrinterTest {
    private static final TotalsChart SHORT = totals(2);
    private static final TotalsChart LONG = totals(40);

    @Test
    void aPictureIsTwiceTheSheet() throws IOException {
        for (TotalsChart chart : List.of(SHORT, LONG)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png(Sample.PRINTER)));

            assertThat(image.getWidth()).isEqualTo(1_600);
            assertThat(image.getHeight())
                    .isEqualTo(2 * chart.sheet(Sample.PRINTER.typeface()).height());
            assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        }
    }

    @Test
    void aChartGrowsWithItsRows() {
        int tall = LONG.sheet(Sample.PRINTER.typeface()).height();

        assertThat(SHORT.sheet(Sample.PRINTER.typeface()).height()).isBetween(150, 250);
        assertThat(tall).isBetween(900, 1_400);
    }

    @Test
    void theSameChartIsTheSameBytesWhateverWasDrawnBefore() {
        byte[] first = LONG.png(new ChartPrinter());
        SHORT.png(Sample.PRINTER);

        assertThat(LONG.png(Sample.PRINTER)).isEqualTo(first);
        assertThat(LONG.png(Sample.PRINTER)).isEqualTo(first);
    }

    @Test
    void manyThreadsDrawTheSameBytes() {
        List<Chart> charts = List.of(SHORT, LONG, trend());
        List<byte[]> alone =
                charts.stream().map(chart -> chart.png(Sample.PRINTER)).toList();

        List<byte[]> together = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> charts.get(i % 3).png(Sample.PRINTER))
                .toList();

        IntStream.range(0, 24).forEach(i -> assertThat(together.get(i)).isEqualTo(alone.get(i % 3)));
    }

    private static TotalsChart totals(int rows) {
        List<TotalsChart.Bar> bars = IntStream.range(0, rows)
                .mapToObj(i -> new TotalsChart.Bar(Sample.name(i), Sample.any(i, 100L * i)))
                .toList();
        return new TotalsChart(Sample.CAPTION, bars, Optional.empty(), List.of(), Sample.WORDS);
    }

    private static TrendChart trend() {
        List<TrendChart.Point> points = IntStream.range(0, 9)
                .mapToObj(i -> new TrendChart.Point(Sample.year(2012 + i), Sample.any(i, 50L * i), i == 4))
                .toList();
        return new TrendChart(
                Sample.CAPTION,
                List.of(new TrendChart.Series("示例大学", points)),
                new TreeMap<>(Map.of(Sample.year(2014), 120.0)),
                Sample.WORDS);
    }
}
