package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes changes down as they come, up to a number that people and spreadsheets can still read, and counts them. */
public final class ChangeLog implements PublicationComparison.Taker {
    private static final long MOST_CELLS = 100_000;
    private static final int BATCH = 1000;

    private static final CsvTable<Change> CELLS = new CsvTable<>(
            "changes",
            List.of(
                    column("table", change -> change.table().code()),
                    column("institution_code", change -> change.subject().who().code()),
                    column("unit", change -> change.subject().who().unit()),
                    column("academic_year", change -> change.subject().academicYear()),
                    column("row", Change::row),
                    column("column", Change::column),
                    column("old", Change::old),
                    column("new", Change::now),
                    column("cause", change -> change.cause().code())));

    private final OutputStream out;
    private final ChangeCounts counts = new ChangeCounts();
    private final Highlights highlights = new Highlights();
    private final List<Change> batch = new ArrayList<>();

    public ChangeLog(OutputStream out) throws IOException {
        this.out = out;
        header().writeTo(out);
    }

    @Override
    public void take(Change change) throws IOException {
        counts.add(change);
        highlights.add(change);
        if (counts.total() <= MOST_CELLS) {
            batch.add(change);
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    /** Writes what is still waiting. */
    public void flush() throws IOException {
        CELLS.rows(batch).writeTo(out);
        batch.clear();
    }

    /** Whether there are more changes than were written. */
    public boolean isTooLong() {
        return counts.total() > MOST_CELLS;
    }

    /** One row a table: how many of its cells changed, and mostly why. */
    public Chunks byTable() {
        List<Change> rows = new ArrayList<>();
        for (Map.Entry<ComparedTable, Map<Cause, Long>> table : counts.byTable().entrySet()) {
            String cells = String.valueOf(ChangeCounts.sum(table.getValue()));
            rows.add(new Change(
                    table.getKey(), Subject.NONE, "", "", "", cells, ChangeCounts.mostFrequent(table.getValue())));
        }
        return header().plus(CELLS.rows(rows));
    }

    public ChangeCounts counts() {
        return counts;
    }

    public Highlights highlights() {
        return highlights;
    }

    private static Chunks header() {
        return CELLS.header(name -> name);
    }

    private static TableColumn<Change> column(String name, Function<Change, String> cell) {
        return TableColumn.text(name, cell);
    }
}
