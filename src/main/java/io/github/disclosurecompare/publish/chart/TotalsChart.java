package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.Total;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each institution of a peer group disclosed in a year, the largest first. What is certain is a full bar, what is
 * only possible is hatched, so that a bound is never taken for a fact.
 *
 * @param highest all institutions, or the highest of a group that is too large to name
 * @param between the unnamed ones between the two lists
 * @param lowest empty where the first list has all
 * @param words what {@link Mark#EXACT}, {@link Mark#BOUNDED}, {@link Mark#OPEN} and {@link Mark#REST} mean
 */
public record TotalsChart(
        Caption caption, List<Bar> highest, Optional<Rest> between, List<Bar> lowest, Map<Mark, String> words)
        implements Chart {

    /** One institution. */
    public record Bar(String name, Total total) {}

    /**
     * How the unnamed institutions are spread.
     *
     * @param range from the lowest to the highest of them
     * @param summary what is written beside the box
     */
    public record Rest(String name, Interval range, Quartiles quartiles, String summary) {}

    public TotalsChart {
        highest = descending(highest);
        lowest = descending(lowest);
        Names.check(highest.size() + lowest.size());
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        TotalRows rows = new TotalRows(this, typeface);
        return new Sheet(caption, typeface, rows.legend(words), rows.plotting());
    }

    private static List<Bar> descending(List<Bar> bars) {
        return bars.stream()
                .sorted(Comparator.comparingLong((Bar bar) -> -bar.total().value()))
                .toList();
    }
}
