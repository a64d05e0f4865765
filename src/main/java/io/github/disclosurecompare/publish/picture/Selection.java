package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.publish.chart.Chart;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Which of a peer group a chart names: all, or the highest and the lowest where there are too many to read.
 *
 * @param rest those between, named by no chart
 */
record Selection<T>(List<T> highest, List<T> rest, List<T> lowest) {

    static <T> Selection<T> of(List<T> all, ToDoubleFunction<T> value) {
        List<T> sorted = all.stream()
                .map(item -> Map.entry(value.applyAsDouble(item), item))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .toList();
        if (sorted.size() <= Chart.MOST_NAMES) {
            return new Selection<>(sorted, List.of(), List.of());
        }
        int half = Chart.MOST_NAMES / 2;
        int last = sorted.size() - half;
        return new Selection<>(
                sorted.subList(0, half), sorted.subList(half, last), sorted.subList(last, sorted.size()));
    }

    boolean isPartial() {
        return !rest.isEmpty();
    }

    /** The named ones, the highest first. */
    List<T> named() {
        return Stream.concat(highest.stream(), lowest.stream()).toList();
    }
}
