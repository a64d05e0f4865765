package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of one record that hold one figure each, for telling those that come again. */
final class SeenRows {
    private static final int SHORT = 64;

    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> index = new HashSet<>();

    private record Row(RecordHeader header, Figure figure) {}

    /** Whether the row is equal to none that was seen before. */
    boolean add(RecordHeader header, Figure figure) {
        Row row = new Row(header, figure);
        if (isSeen(row)) {
            return false;
        }
        rows.add(row);
        return true;
    }

    /** Most records are short, and a look along them is cheaper than a set. */
    private boolean isSeen(Row row) {
        if (rows.size() < SHORT) {
            long value = row.figure.quantity().value();
            for (Row other : rows) {
                if (other.figure.quantity().value() == value && other.equals(row)) {
                    return true;
                }
            }
            return false;
        }
        index.addAll(rows.subList(index.size(), rows.size()));
        return index.contains(row);
    }
}
