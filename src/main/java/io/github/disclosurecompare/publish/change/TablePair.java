package io.github.disclosurecompare.publish.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table of the last publication beside the one of the new. */
final class TablePair {
    private final ComparedTable table;
    private final TableIndex old;
    private final TableIndex now;
    private final SortedSet<Subject> changed = new TreeSet<>();

    private TablePair(ComparedTable table, TableIndex old, TableIndex now) {
        this.table = table;
        this.old = old;
        this.now = now;
        for (TableIndex side : List.of(old, now)) {
            for (Subject subject : side.subjects()) {
                if (!old.hasSameRows(now, subject)) {
                    changed.add(subject);
                }
            }
        }
        old.retain(changed);
        now.retain(changed);
    }

    /** @param before and the other: the folders of the publications */
    static TablePair of(ComparedTable table, Path before, Path after) throws IOException {
        String file = "data/" + table.code() + ".csv";
        return new TablePair(
                table, TableIndex.of(before.resolve(file), table), TableIndex.of(after.resolve(file), table));
    }

    /** Of a table that is the same in both. */
    static TablePair unchanged(ComparedTable table) {
        return new TablePair(table, TableIndex.EMPTY, TableIndex.EMPTY);
    }

    ComparedTable table() {
        return table;
    }

    /** What the rows that differ are about. */
    SortedSet<Subject> changed() {
        return changed;
    }

    List<RowPair> rows(Subject subject) throws IOException {
        return RowPair.of(table, old.rows(subject), now.rows(subject));
    }
}
