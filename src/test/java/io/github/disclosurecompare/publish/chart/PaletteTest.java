package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coverage;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private final List<Color> groups =
            Arrays.stream(ChannelGroup.values()).map(Palette::of).toList();
    private final List<Color> states =
            Arrays.stream(Coverage.State.values()).map(Palette::of).toList();

    @Test
    void everyColourIsReadableOnWhite() {
        List<Color> all = new ArrayList<>(groups);
        all.addAll(states);
        all.addAll(Palette.SERIES);
        all.addAll(List.of(Palette.INCREASE, Palette.DECREASE, Palette.BAR, Palette.MEDIAN));

        assertThat(all).allMatch(color -> Palette.contrast(color, Color.WHITE) >= 3);
        assertThat(List.of(Palette.INK, Palette.SOFT_INK)).allMatch(ink -> Palette.contrast(ink, Color.WHITE) >= 7);
    }

    @Test
    void whatIsWrittenOnAColourIsReadable() {
        assertThat(groups).allMatch(color -> Palette.contrast(color, Palette.on(color)) >= 4);
    }

    @Test
    void noColourMeansTwoThingsInOneChart() {
        assertThat(groups).doesNotHaveDuplicates();
        assertThat(states).doesNotHaveDuplicates();
        assertThat(Palette.SERIES).doesNotHaveDuplicates().hasSize(TrendChart.MOST_LINES);
        assertThat(TrendMarker.SHAPES).hasSize(TrendChart.MOST_LINES);
    }

    @Test
    void contrastIsThatOfTheWebGuidelines() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }
}
