package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.publish.chart.Chart;
import java.util.Optional;

/**
 * A chart of a page before it is drawn.
 *
 * @param file its name in the folder {@code charts}
 * @param text what it shows in words, or why there is none
 * @param chart empty where there is nothing to draw
 */
public record Plate(String file, String title, String text, Optional<Chart> chart) {

    public Picture picture() {
        return new Picture(chart.isPresent() ? "charts/" + file : "", title, text);
    }
}
