package io.github.disclosurecompare.publish.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Compares the tables of two publications, cell by cell. */
public final class PublicationComparison {
    private final Path before;
    private final Path after;
    private final BasisChange basis;
    private final Origins origins;

    /**
     * @param before folder of the last publication
     * @param after folder of the new one
     * @param origins of the reports in the new one
     */
    public PublicationComparison(Path before, Basis old, Path after, Basis now, Origins origins) {
        this.before = before;
        this.after = after;
        this.basis = BasisChange.of(old, now);
        this.origins = origins;
    }

    /** Why what no input explains is not what it was; empty where nothing but inputs differs. */
    public Optional<Cause> generalCause() {
        return basis.cause();
    }

    /** Takes the changes. */
    @FunctionalInterface
    public interface Taker {
        void take(Change change) throws IOException;
    }

    /**
     * Hands on every change, table after table.
     *
     * @param different the tables whose bytes are not the same; the others are not read
     */
    public void compare(SortedSet<ComparedTable> different, Taker taker) throws IOException {
        OwnCauses own = new OwnCauses(basis, origins);
        TablePair reports = pair(ComparedTable.REPORTS, different);
        own.learnFromReports(reports);
        TablePair figures = pair(ComparedTable.FIGURES, different);
        own.learnFromFigures(figures);
        Attribution attribution = new Attribution(basis, origins, own);
        compare(reports, attribution, taker);
        compare(figures, attribution, taker);
        for (ComparedTable table : different.tailSet(ComparedTable.CHANNEL_TOTALS)) {
            compare(pair(table, different), attribution, taker);
        }
    }

    private TablePair pair(ComparedTable table, Set<ComparedTable> different) throws IOException {
        return different.contains(table) ? TablePair.of(table, before, after) : TablePair.unchanged(table);
    }

    private static void compare(TablePair pair, Attribution attribution, Taker taker) throws IOException {
        for (Subject subject : pair.changed()) {
            for (RowPair row : pair.rows(subject)) {
                for (String column : row.columns()) {
                    if (row.isChanged(column)) {
                        Cause cause = attribution.of(pair.table(), subject, row, column);
                        taker.take(new Change(
                                pair.table(), subject, row.words(), column, row.old(column), row.now(column), cause));
                    }
                }
            }
        }
    }
}
