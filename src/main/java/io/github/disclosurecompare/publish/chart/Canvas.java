package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.publish.chart.png.IndexedPixels;
import io.github.disclosurecompare.publish.chart.png.PngFile;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Map;

/** The pixels that a sheet is drawn on, used again for the next one; for one thread at a time. */
final class Canvas {
    /** Pixels of the picture to one unit of the drawing: sharp on fine screens and in print. */
    static final int SCALE = 2;

    private static final int[] RGB_MASKS = {0xff0000, 0xff00, 0xff};
    private static final int WHITE = 0xffffff;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final IndexedPixels indexed = new IndexedPixels();
    private int[] pixels = {};

    byte[] png(Sheet sheet) {
        int width = SCALE * Sheet.WIDTH;
        int height = SCALE * sheet.height();
        clear(width * height);
        Graphics2D g = prepared(image(width, height));
        sheet.draw(g);
        g.dispose();
        indexed.read(pixels, width, height);
        return PngFile.of(width, height, indexed.colours(), indexed.deflatedLines());
    }

    /** How a font measures on every canvas. */
    static FontMetrics measure(Font font) {
        Graphics2D g = prepared(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        FontMetrics metrics = g.getFontMetrics(font);
        g.dispose();
        return metrics;
    }

    private static Graphics2D prepared(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHints(HINTS);
        g.scale(SCALE, SCALE);
        return g;
    }

    private void clear(int size) {
        if (pixels.length < size) {
            pixels = new int[size];
        }
        pixels[0] = WHITE;
        for (int white = 1; white < size; white *= 2) {
            System.arraycopy(pixels, 0, pixels, white, Math.min(white, size - white));
        }
    }

    private BufferedImage image(int width, int height) {
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, width * height), width, height, width, RGB_MASKS, null);
        return new BufferedImage(
                new DirectColorModel(24, RGB_MASKS[0], RGB_MASKS[1], RGB_MASKS[2]), raster, false, null);
    }
}
