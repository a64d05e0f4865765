package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.ChecklistItem;
import io.github.disclosurecompare.publish.edition.Edition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of a year's texts of institutions tell of each item of the checklist.
 *
 * @param rows the item that most texts leave out first; none where there is no text
 */
public record ChecklistTally(AcademicYear year, List<Row> rows) {
    private static final Comparator<Row> MOST_LEFT_OUT = Comparator.comparing(Row::silent)
            .reversed()
            .thenComparing(row -> row.item().number());

    /**
     * How an item fares.
     *
     * @param disclosed in how many texts something of it is said to be disclosed
     * @param silent how many texts do not mention it
     * @param asked of how many reports it is asked: all but those that have nothing of the kind
     */
    public record Row(ChecklistItem item, int disclosed, int silent, int asked) {
        private Row plus(ChecklistEntry.State state) {
            return new Row(
                    item,
                    disclosed + (state.isDisclosed() ? 1 : 0),
                    silent + (state == ChecklistEntry.State.SILENT ? 1 : 0),
                    asked + (state.isAsked() ? 1 : 0));
        }
    }

    public static ChecklistTally of(YearView view, Edition edition) {
        return of(
                view.year(),
                view.current().stream()
                        .filter(row -> !row.report().reportingUnit().isUnit())
                        .flatMap(row -> edition.checklist(row.report()).stream()));
    }

    public static ChecklistTally of(AcademicYear year, Stream<ChecklistEntry> entries) {
        Map<ChecklistItem, Row> rows = new HashMap<>();
        entries.forEach(entry -> rows.compute(
                entry.item(), (item, row) -> (row == null ? new Row(item, 0, 0, 0) : row).plus(entry.state())));
        return new ChecklistTally(
                year, rows.values().stream().sorted(MOST_LEFT_OUT).toList());
    }

    public int disclosed() {
        return rows.stream().mapToInt(Row::disclosed).sum();
    }

    public int asked() {
        return rows.stream().mapToInt(Row::asked).sum();
    }
}
