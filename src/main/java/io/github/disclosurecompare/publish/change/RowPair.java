package io.github.disclosurecompare.publish.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row that is not what it was.
 *
 * @param words by which it is known among the rows about the same report; with a number from the second of equal ones on
 * @param old empty for a row that is new
 * @param now empty for a row that is gone
 */
record RowPair(String words, Optional<TableRow> old, Optional<TableRow> now) {

    /** Pairs the rows about one report. Rows that stayed as they were are left out, whatever their place. */
    static List<RowPair> of(ComparedTable table, List<TableRow> old, List<TableRow> now) {
        Map<String, List<TableRow>> before = byWords(table, old);
        Map<String, List<TableRow>> after = byWords(table, now);
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        List<RowPair> pairs = new ArrayList<>();
        for (String words : all) {
            pairs.addAll(pair(words, before.getOrDefault(words, List.of()), after.getOrDefault(words, List.of())));
        }
        return pairs;
    }

    boolean isStanding() {
        return old.isPresent() && now.isPresent();
    }

    String old(String column) {
        return old.map(row -> row.cell(column)).orElse("");
    }

    String now(String column) {
        return now.map(row -> row.cell(column)).orElse("");
    }

    boolean isChanged(String column) {
        return !old(column).equals(now(column));
    }

    /** The columns of either, in the order of the table. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        now.ifPresent(row -> columns.addAll(row.columns()));
        old.ifPresent(row -> columns.addAll(row.columns()));
        return columns;
    }

    /** Rows with the same words: where no equal one is left, they follow each other. */
    private static List<RowPair> pair(String words, List<TableRow> old, List<TableRow> now) {
        List<Integer> gone = placesWithoutEqual(old, now);
        List<Integer> come = placesWithoutEqual(now, old);
        List<RowPair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            int number = i < come.size() ? come.get(i) + 1 : now.size() + 1 + i - come.size();
            pairs.add(new RowPair(number == 1 ? words : words + "|" + number, row(old, gone, i), row(now, come, i)));
        }
        return pairs;
    }

    private static List<Integer> placesWithoutEqual(List<TableRow> rows, List<TableRow> others) {
        Map<List<String>, Integer> left = new HashMap<>();
        others.forEach(row -> left.merge(row.cells(), 1, Integer::sum));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (left.merge(rows.get(i).cells(), -1, Integer::sum) < 0) {
                places.add(i);
            }
        }
        return places;
    }

    private static Optional<TableRow> row(List<TableRow> rows, List<Integer> places, int i) {
        return i < places.size() ? Optional.of(rows.get(places.get(i))) : Optional.empty();
    }

    private static Map<String, List<TableRow>> byWords(ComparedTable table, List<TableRow> rows) {
        Map<String, List<TableRow>> byWords = new LinkedHashMap<>();
        rows.forEach(row -> byWords.computeIfAbsent(row.words(table), words -> new ArrayList<>())
                .add(row));
        return byWords;
    }
}
