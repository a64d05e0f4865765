package io.github.disclosurecompare.publish.chart;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Draws charts, on as many threads as call it; one serves a whole run. Making one costs nothing: the fonts are loaded
 * for the first chart.
 */
public final class ChartPrinter {
    private final ChartFonts fonts = new ChartFonts();

    /** As many as threads have drawn at once: a canvas is up to 30 MB, and clearing it is cheaper than a new one. */
    private final Queue<Canvas> idle = new ConcurrentLinkedQueue<>();

    Typeface typeface() {
        return fonts.typeface();
    }

    byte[] print(Sheet sheet) {
        Canvas canvas = idle.poll();
        if (canvas == null) {
            canvas = new Canvas();
        }
        byte[] png = canvas.png(sheet);
        idle.add(canvas);
        return png;
    }
}
