package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Shortened;
import io.github.disclosurecompare.publish.change.Cause;
import io.github.disclosurecompare.publish.change.Change;
import io.github.disclosurecompare.publish.change.ChangeCounts;
import io.github.disclosurecompare.publish.change.ChangeLog;
import io.github.disclosurecompare.publish.change.Highlights;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.edition.PageName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the page of changes says of cells: how many, why, and the first of them in words. */
public final class ChangesPage {
    private static final int LONGEST_CELL = 60;
    private static final Set<String> SUBJECT = Set.of("institution_code", "institution", "unit", "academic_year");

    private final Messages messages;
    private final Predicate<String> hasFile;

    /** @param hasFile whether there is a file of a path in the new publication */
    public ChangesPage(Messages messages, Predicate<String> hasFile) {
        this.messages = messages;
        this.hasFile = hasFile;
    }

    public Map<String, Object> values(ChangeLog log) {
        Map<String, Object> values = new TreeMap<>();
        values.put("root", "");
        values.put("title", messages.get("changes.title"));
        values.put("compared", true);
        values.put("total", Messages.grouped(log.counts().total()));
        values.put("anyCells", log.counts().total() > 0);
        values.put("tooLong", log.isTooLong());
        values.put(
                "causes",
                ofMost(log.counts().byCause()).stream()
                        .map(cause -> Map.of(
                                "cause",
                                messages.word(cause.getKey()),
                                "meaning",
                                messages.get("changes.meaning." + cause.getKey().code()),
                                "cells",
                                Messages.grouped(cause.getValue())))
                        .toList());
        values.put(
                "tables",
                log.counts().byTable().entrySet().stream()
                        .map(table -> Map.of(
                                "table",
                                messages.word(table.getKey()),
                                "file",
                                table.getKey().code() + ".csv",
                                "cells",
                                Messages.grouped(ChangeCounts.sum(table.getValue())),
                                "causes",
                                causes(table.getValue())))
                        .toList());
        values.put("units", log.highlights().units().stream().map(this::unit).toList());
        values.put(
                "left",
                log.highlights().left() == 0
                        ? ""
                        : Messages.grouped(log.highlights().left()));
        return values;
    }

    /** Of a first publication. */
    public Map<String, Object> values() {
        return Map.of("root", "", "title", messages.get("changes.title"), "compared", false);
    }

    /** The causes with how many cells each has changed, the most frequent first. */
    String causes(Map<Cause, Long> counts) {
        return ofMost(counts).stream()
                .map(cause -> messages.word(cause.getKey()) + " " + Messages.grouped(cause.getValue()))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    private static List<Map.Entry<Cause, Long>> ofMost(Map<Cause, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Cause, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private Map<String, Object> unit(Highlights.OfUnit unit) {
        ReportingUnit who = unit.who();
        String page = PageName.FOLDER + PageName.of(who);
        return Map.of(
                "page",
                hasFile.test(page) ? page : "",
                "name",
                Edition.name(who),
                "rows",
                unit.rows().stream().map(this::row).toList(),
                "more",
                unit.more() == 0 ? "" : Messages.grouped(unit.more()));
    }

    private Map<String, Object> row(Highlights.Row row) {
        Change first = row.first();
        return Map.of(
                "year", first.subject().academicYear(),
                "table", messages.word(first.table()),
                "row", messages.codes(first.row()),
                "text", text(row),
                "cause", messages.word(first.cause()));
    }

    /** In one sentence. */
    private String text(Highlights.Row row) {
        Highlights.Kind kind = row.kind();
        boolean isWhole = kind != Highlights.Kind.CHANGED;
        List<String> cells = new ArrayList<>();
        for (Change change : row.cells()) {
            if (isWhole && isNamed(change)) {
                continue;
            }
            String column = messages.find("column." + change.column()).orElse(change.column());
            cells.add(
                    isWhole
                            ? column + " " + shown(change.now().isEmpty() ? change.old() : change.now())
                            : messages.get("changes.cell", column, shown(change.old()), shown(change.now())));
        }
        String all = String.join(messages.get("changes.separator"), cells);
        return switch (kind) {
            case NEW -> messages.get("changes.new_row", all);
            case GONE -> messages.get("changes.gone_row", all);
            case CHANGED -> all;
        };
    }

    /** Whether the sentence says it before it comes to the cells. */
    private static boolean isNamed(Change change) {
        return SUBJECT.contains(change.column()) || change.table().identity().contains(change.column());
    }

    private String shown(String cell) {
        return cell.isEmpty() ? messages.get("changes.empty") : Shortened.of(messages.codes(cell), LONGEST_CELL);
    }
}
