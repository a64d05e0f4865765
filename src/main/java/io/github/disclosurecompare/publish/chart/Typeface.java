package io.github.disclosurecompare.publish.chart;

import java.awt.Font;
import java.util.List;

/** The one font of the charts, in the few sizes that they use. */
record Typeface(Font title, Font heading, Font text, Font label, Font note) {
    static Typeface of(Font regular, Font bold) {
        return new Typeface(
                bold.deriveFont(18f),
                bold.deriveFont(11f),
                regular.deriveFont(12f),
                regular.deriveFont(11f),
                regular.deriveFont(10f));
    }

    List<Font> fonts() {
        return List.of(title, heading, text, label, note);
    }
}
