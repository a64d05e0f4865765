package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartFontsTest {

    @Test
    void everyFontIsMeasuredOnceAndKeptBeforeAnybodyDrawsWithIt() {
        ChartFonts fonts = new ChartFonts();
        Typeface typeface = fonts.typeface();

        assertThat(fonts.measured())
                .containsExactlyElementsOf(List.of(
                        Canvas.measure(typeface.title()),
                        Canvas.measure(typeface.heading()),
                        Canvas.measure(typeface.text()),
                        Canvas.measure(typeface.label()),
                        Canvas.measure(typeface.note())));
    }
}
