/**
 * Draws what was compared: totals, channel mix, change, trends and coverage.
 *
 * <p>Comes in: finished values of the domain and every word that a reader sees, in whatever language. Goes out: the
 * bytes of a PNG file, the same ones for the same input. May import: {@code domain}, {@code java.*}, AWT and
 * JFreeChart, so that these two stay in one place, and of {@code store} the folder that fonts are unpacked to. It knows no
 * shelf and no Spring; it sorts, scales and draws, but never counts, compares or ranks.
 */
package io.github.disclosurecompare.publish.chart;
