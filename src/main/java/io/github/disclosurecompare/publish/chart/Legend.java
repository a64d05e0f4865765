package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what colours and signs mean, in as many rows as it takes. */
final class Legend {
    private static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 11;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;
    private static final double LEADING = 17;

    /** Draws one example of the sign into a box. */
    interface Swatch {
        void draw(Graphics2D g, Rectangle2D box);
    }

    /** A sign and its words. */
    record Entry(String words, Swatch swatch) {}

    private record Placed(Swatch swatch, Lines words, double x, double y) {}

    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    Legend(List<Entry> entries, Typeface typeface, double width) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Entry entry : entries) {
            Lines words = Lines.of(entry.words(), typeface.label(), LEADING, width - SWATCH_WIDTH - GAP);
            double taken = SWATCH_WIDTH + GAP + words.width();
            if (x > 0 && x + taken > width) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            placed.add(new Placed(entry.swatch(), words, x, y));
            x += taken + BETWEEN;
            rowHeight = Math.max(rowHeight, words.height());
        }
        height = y + rowHeight;
    }

    static <K> Entry entry(Map<K, String> words, K meaning, Swatch swatch) {
        String text = words.get(meaning);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + meaning);
        }
        return new Entry(text, swatch);
    }

    double height() {
        return height;
    }

    void draw(Graphics2D g, double left, double top) {
        for (Placed entry : placed) {
            double x = left + entry.x();
            double y = top + entry.y();
            entry.swatch()
                    .draw(g, new Rectangle2D.Double(x, y + (LEADING - SWATCH_HEIGHT) / 2, SWATCH_WIDTH, SWATCH_HEIGHT));
            g.setPaint(Palette.INK);
            entry.words().draw(g, x + SWATCH_WIDTH + GAP, y);
        }
    }
}
