package io.github.disclosurecompare.publish.picture;

/**
 * A chart on a page.
 *
 * @param file relative to the page; empty where there is nothing to draw
 * @param title of the chart
 * @param text what it shows in words, or why there is none
 */
public record Picture(String file, String title, String text) {
    boolean isDrawn() {
        return !file.isEmpty();
    }
}
