package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Coverage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A state of coverage as a coloured field with a sign in it: colour alone does not reach every reader or printer. */
final class StateSign {
    private StateSign() {}

    static String of(Coverage.State state) {
        return switch (state) {
            case ON_TIME -> "✓";
            case LATE -> "△";
            case UNDATED -> "?";
            case MISSING -> "×";
            case NOT_DUE -> "–";
            case CONFLICTING -> "!";
        };
    }

    static void draw(Graphics2D g, Rectangle2D field, Coverage.State state, Font font) {
        Color color = Palette.of(state);
        Pen.fill(g, field, color);
        g.setPaint(Palette.on(color));
        g.setFont(font);
        g.drawString(of(state), (float) (field.getCenterX() - Lines.width(of(state), font) / 2), (float)
                (field.getCenterY() + font.getSize2D() * 0.36));
    }
}
