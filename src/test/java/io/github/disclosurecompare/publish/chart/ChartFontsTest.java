package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ChartFontsTest {
    @Test
    void theFontsHaveAllCommonCharactersAndSigns() {
        Typeface typeface = Sample.PRINTER.typeface();
        StringBuilder all = new StringBuilder("≥≤≈−✓△?×–!·，。（）《》“”●");
        for (int c = 0x4e00; c <= 0x9fa5; c++) {
            all.appendCodePoint(c);
        }

        assertThat(typeface.text().canDisplayUpTo(all.toString())).isEqualTo(-1);
        assertThat(typeface.title().canDisplayUpTo(all.toString())).isEqualTo(-1);
        assertThat(typeface.text().getFamily()).isEqualTo("Noto Sans SC");
    }

    @Test
    void everyLogicalFontIsMapped() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(LogicalFonts.properties(Path.of("/tmp/字体/a.ttf"), Path.of("/tmp/字体/b.ttf"))));

        assertThat(properties)
                .hasSize(24)
                .containsEntry("sansserif.plain.all", "NotoSansSC")
                .containsEntry("dialoginput.bolditalic.all", "NotoSansSCBold")
                .containsEntry("filename.NotoSansSC", "/tmp/字体/a.ttf")
                .containsEntry("filename.NotoSansSCBold", "/tmp/字体/b.ttf");
    }

    @Test
    void fontsAreLoadedOnce() {
        ChartPrinter printer = new ChartPrinter();

        assertThat(printer.typeface()).isSameAs(printer.typeface());
    }
}
