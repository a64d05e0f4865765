package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Total;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How totals developed over the academic years: up to {@link #MOST_LINES} institutions as lines in one plot, more of
 * them as small plots, each with a scale of its own.
 *
 * @param median of the peer group, drawn grey; empty for none
 * @param words what {@link Mark#EXACT}, {@link Mark#BOUNDED}, {@link Mark#OPEN}, {@link Mark#BREAK} and
 *     {@link Mark#MEDIAN} mean
 */
public record TrendChart(
        Caption caption, List<Series> series, SortedMap<AcademicYear, Double> median, Map<Mark, String> words)
        implements Chart {
    /** Of more lines in one plot nobody can follow one. */
    public static final int MOST_LINES = 7;

    /** One institution. A year without a point interrupts its line. */
    public record Series(String name, List<Point> points) {
        public Series {
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a series has at least one point");
            }
            points = points.stream().sorted(Comparator.comparing(Point::year)).toList();
        }

        Point last() {
            return points.get(points.size() - 1);
        }
    }

    /**
     * One academic year.
     *
     * @param isBreak whether the year before does not count the same things
     */
    public record Point(AcademicYear year, Total total, boolean isBreak) {}

    public TrendChart {
        Names.check(series.size());
        series = List.copyOf(series);
    }

    /** Whether each institution has a plot of its own, on its own scale: a reader is to be told so. */
    public boolean isSmallMultiples() {
        return series.size() > MOST_LINES;
    }

    @Override
    public byte[] png(ChartPrinter printer) {
        return printer.print(sheet(printer.typeface()));
    }

    Sheet sheet(Typeface typeface) {
        Drawing drawing =
                isSmallMultiples() ? new TrendPanels(this, span(), typeface) : new TrendLines(this, span(), typeface);
        return new Sheet(caption, typeface, legend(), drawing);
    }

    private YearSpan span() {
        return YearSpan.of(Stream.concat(
                        median.keySet().stream(),
                        series.stream().flatMap(one -> one.points().stream()).map(Point::year))
                .toList());
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        boolean hasBounded = hasPoint(point -> TrendMarker.isBounded(point.total()));
        boolean hasOpen = hasPoint(point -> point.total().interval().isOpen());
        if (hasBounded || hasOpen) {
            entries.add(Legend.entry(words, Mark.EXACT, TrendMarker::exactSwatch));
        }
        if (hasBounded) {
            entries.add(Legend.entry(words, Mark.BOUNDED, TrendMarker::boundedSwatch));
        }
        if (hasOpen) {
            entries.add(Legend.entry(words, Mark.OPEN, TrendMarker::openSwatch));
        }
        if (hasPoint(Point::isBreak)) {
            entries.add(Legend.entry(words, Mark.BREAK, TrendMarker::breakSwatch));
        }
        if (!median.isEmpty()) {
            entries.add(Legend.entry(words, Mark.MEDIAN, TrendMarker::medianSwatch));
        }
        return entries;
    }

    private boolean hasPoint(Predicate<Point> predicate) {
        return series.stream().flatMap(one -> one.points().stream()).anyMatch(predicate);
    }
}
