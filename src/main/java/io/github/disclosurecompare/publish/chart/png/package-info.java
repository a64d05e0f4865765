/**
 * A drawn chart to the bytes of a PNG file: few colours, equal lines told once, no time of day.
 *
 * <p>Comes in: pixels. Goes out: a file, the same bytes for the same pixels. May import: {@code java.*}.
 */
package io.github.disclosurecompare.publish.chart.png;
