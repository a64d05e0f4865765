package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of one record that hold one figure each, for telling those that come again. */
final class SeenRows {
    private static final int SHORT = 64;

    private final List<Figure> figures = new ArrayList<>();
    /** Of each figure, what its row says besides. */
    private final List<RecordHeader> headers = new ArrayList<>();

    private final Set<Row> index = new HashSet<>();

    private record Row(RecordHeader header, Figure figure) {}

    /** Whether the row is equal to none that was seen before. */
    boolean add(RecordHeader header, Figure figure) {
        if (isSeen(header, figure)) {
            return false;
        }
        figures.add(figure);
        headers.add(header);
        return true;
    }

    /** Most records are short, and a look along them is cheaper than a set. */
    private boolean isSeen(RecordHeader header, Figure figure) {
        if (figures.size() < SHORT) {
            long value = figure.quantity().value();
            for (int i = 0; i < figures.size(); i++) {
                if (figures.get(i).quantity().value() == value
                        && figures.get(i).equals(figure)
                        && headers.get(i).equals(header)) {
                    return true;
                }
            }
            return false;
        }
        for (int i = index.size(); i < figures.size(); i++) {
            index.add(new Row(headers.get(i), figures.get(i)));
        }
        return index.contains(new Row(header, figure));
    }
}
