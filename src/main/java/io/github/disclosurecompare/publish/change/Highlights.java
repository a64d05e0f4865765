package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first changes of the first reporting units, as many as a page can hold; tables that tell most come first. */
public final class Highlights {
    private static final int MOST_UNITS = 100;
    private static final int MOST_ROWS = 12;
    private static final int MOST_CELLS = 10;

    private final Map<ReportingUnit, OfUnit> units = new LinkedHashMap<>();
    private long left;

    /** What became of a row. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /**
     * A row with cells that changed.
     *
     * @param first its first change, which names the row
     * @param cells the first of its changes
     */
    public record Row(Change first, List<Change> cells) {
        /** A row that stood in both publications is about the same year, or the same input, in both. */
        public Kind kind() {
            for (Change cell : cells) {
                if (cell.column().equals(cell.table() == ComparedTable.REJECTS ? "source" : "academic_year")) {
                    return cell.old().isEmpty() ? Kind.NEW : Kind.GONE;
                }
            }
            return Kind.CHANGED;
        }

        boolean isOf(Change change) {
            return first.table() == change.table()
                    && first.row().equals(change.row())
                    && first.subject().equals(change.subject());
        }
    }

    /** What changed for one reporting unit, or in what was rejected of one input. */
    public static final class OfUnit {
        private final ReportingUnit who;
        private final List<Row> rows = new ArrayList<>();
        private long cells;
        private long shown;

        private OfUnit(ReportingUnit who) {
            this.who = who;
        }

        private void add(Change change) {
            cells++;
            boolean isSameRow = !rows.isEmpty() && rows.get(rows.size() - 1).isOf(change);
            if (!isSameRow && rows.size() < MOST_ROWS) {
                rows.add(new Row(change, new ArrayList<>()));
                isSameRow = true;
            }
            if (isSameRow && rows.get(rows.size() - 1).cells().size() < MOST_CELLS) {
                rows.get(rows.size() - 1).cells().add(change);
                shown++;
            }
        }

        public ReportingUnit who() {
            return who;
        }

        public List<Row> rows() {
            return Collections.unmodifiableList(rows);
        }

        /** How many changed cells are not among the rows. */
        public long more() {
            return cells - shown;
        }
    }

    void add(Change change) {
        ReportingUnit who = change.subject().who();
        if (!units.containsKey(who) && units.size() == MOST_UNITS) {
            left++;
            return;
        }
        units.computeIfAbsent(who, OfUnit::new).add(change);
    }

    public Collection<OfUnit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** How many changed cells are of reporting units that are not named. */
    public long left() {
        return left;
    }
}
