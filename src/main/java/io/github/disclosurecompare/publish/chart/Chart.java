package io.github.disclosurecompare.publish.chart;

/** A chart with all that it shows, ready to be drawn by any thread. */
public sealed interface Chart
        permits TotalsChart, ChannelMixChart, ChangeChart, TrendChart, CoverageChart, CoverageCountsChart {
    /** How many institutions a chart names at most: more cannot be read. */
    int MOST_NAMES = 40;

    /** The picture as a PNG file. */
    byte[] png(ChartPrinter printer);
}
