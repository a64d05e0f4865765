package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.store.ScratchFolder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Brings the Chinese font along, so that charts look the same on every machine, also on one without any fonts.
 *
 * <p>Java asks the system for its logical fonts (SansSerif ...) before it opens any font file, and fails where there is
 * none. The property {@code sun.awt.fontconfig} names ours instead. The files stay until the process ends, since Java
 * reads glyphs from them as they are needed.
 */
final class ChartFonts {
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
    private static final String REGULAR = "NotoSansSC-Regular.ttf";
    private static final String BOLD = "NotoSansSC-Bold.ttf";
    private static final String LOGICAL_FONTS = "sun.awt.fontconfig";
    private static final String HEADLESS = "java.awt.headless";

    private Typeface typeface;
    /**
     * Where two threads are the first to measure a font, Java may tell one of them twice its height: it scales what it has
     * found after others can see it. So one thread measures all fonts before others have them, and what was found is kept.
     */
    private List<FontMetrics> measured = List.of();

    synchronized Typeface typeface() {
        if (typeface == null) {
            Typeface loaded = load();
            measured = loaded.fonts().stream().map(Canvas::measure).toList();
            typeface = loaded;
        }
        return typeface;
    }

    List<FontMetrics> measured() {
        return measured;
    }

    private static Typeface load() {
        try {
            Path regular = extract(REGULAR);
            Path bold = extract(BOLD);
            if (System.getProperty(HEADLESS) == null) {
                System.setProperty(HEADLESS, "true");
            }
            if (System.getProperty(LOGICAL_FONTS) == null) {
                Path properties = ScratchFolder.place("fontconfig.properties");
                Files.writeString(properties, LogicalFonts.properties(regular, bold), StandardCharsets.ISO_8859_1);
                System.setProperty(LOGICAL_FONTS, properties.toString());
            }
            return Typeface.of(
                    Font.createFont(Font.TRUETYPE_FONT, regular.toFile()),
                    Font.createFont(Font.TRUETYPE_FONT, bold.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("the font of the charts, 21 MB, cannot be put into "
                    + System.getProperty("java.io.tmpdir") + ": " + e.getMessage()));
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font of the charts is damaged", e);
        }
    }

    private static Path extract(String name) throws IOException {
        Path file = ScratchFolder.place(name);
        try (InputStream font = ChartFonts.class.getResourceAsStream(FOLDER + name)) {
            if (font == null) {
                throw new IOException(FOLDER + name + " is not on the class path");
            }
            Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
