package io.github.disclosurecompare.publish.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many cells changed, by table, academic year and cause. */
public final class ChangeCounts {
    private final Map<ComparedTable, Map<Cause, Long>> byTable = new EnumMap<>(ComparedTable.class);
    private final SortedMap<String, Map<Cause, Long>> byYear = new TreeMap<>();
    private final Map<Cause, Long> byCause = new EnumMap<>(Cause.class);
    private long total;

    void add(Change change) {
        total++;
        byCause.merge(change.cause(), 1L, Long::sum);
        byTable.computeIfAbsent(change.table(), table -> new EnumMap<>(Cause.class))
                .merge(change.cause(), 1L, Long::sum);
        byYear.computeIfAbsent(change.subject().academicYear(), year -> new EnumMap<>(Cause.class))
                .merge(change.cause(), 1L, Long::sum);
    }

    public long total() {
        return total;
    }

    public Map<Cause, Long> byCause() {
        return Collections.unmodifiableMap(byCause);
    }

    /** In the order of the tables. */
    public Map<ComparedTable, Map<Cause, Long>> byTable() {
        return Collections.unmodifiableMap(byTable);
    }

    /** Of one academic year; empty where none of its cells changed. */
    public Map<Cause, Long> ofYear(String academicYear) {
        return Collections.unmodifiableMap(byYear.getOrDefault(academicYear, Map.of()));
    }

    public static long sum(Map<Cause, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    static Cause mostFrequent(Map<Cause, Long> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
