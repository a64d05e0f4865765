package io.github.disclosurecompare.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A picture from top to bottom: title, subtitle, legend, drawing, footnote. As high as these need. */
final class Sheet {
    /** Of all sheets, so that pages can show them one below the other. */
    static final int WIDTH = 800;

    private static final double MARGIN = 20;
    private static final double GAP = 8;

    /** What there is for a drawing. */
    static final double INNER_WIDTH = WIDTH - 2 * MARGIN;

    private final Lines title;
    private final Lines subtitle;
    private final Lines footnote;
    private final Legend legend;
    private final Drawing drawing;

    Sheet(Caption caption, Typeface typeface, List<Legend.Entry> legend, Drawing drawing) {
        title = Lines.of(caption.title(), typeface.title(), 24, INNER_WIDTH);
        subtitle = Lines.of(caption.subtitle(), typeface.text(), 18, INNER_WIDTH);
        footnote = Lines.of(caption.footnote(), typeface.note(), 15, INNER_WIDTH);
        this.legend = new Legend(legend, typeface, INNER_WIDTH);
        this.drawing = drawing;
    }

    int height() {
        double height = MARGIN + withGap(title.height()) + withGap(subtitle.height()) + withGap(legend.height());
        return (int) Math.ceil(height + drawing.height() + GAP + footnote.height() + MARGIN);
    }

    Drawing drawing() {
        return drawing;
    }

    void draw(Graphics2D g) {
        double y = MARGIN;
        g.setPaint(Palette.INK);
        title.draw(g, MARGIN, y);
        y += withGap(title.height());
        g.setPaint(Palette.SOFT_INK);
        subtitle.draw(g, MARGIN, y);
        y += withGap(subtitle.height());
        legend.draw(g, MARGIN, y);
        y += withGap(legend.height());
        drawing.draw(g, new Rectangle2D.Double(MARGIN, y, INNER_WIDTH, drawing.height()));
        g.setPaint(Palette.SOFT_INK);
        footnote.draw(g, MARGIN, y + drawing.height() + GAP);
    }

    private static double withGap(double height) {
        return height == 0 ? 0 : height + GAP;
    }
}
