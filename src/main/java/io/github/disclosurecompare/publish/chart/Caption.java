package io.github.disclosurecompare.publish.chart;

/**
 * What stands around a chart so that it can be read alone; all of it is drawn, in as many lines as it takes.
 *
 * @param subtitle unit of measure, academic year, how many of how many reported
 * @param footnote the source and its as-of date, and what else a reader must know; empty for none
 */
public record Caption(String title, String subtitle, String footnote) {}
