package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.year.ChecklistTally;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages say of the checklist: which of its items the texts leave out. */
final class ChecklistTexts {
    private static final int MOST_NAMES = 5;

    private final Messages messages;

    ChecklistTexts(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> values(ChecklistTally tally) {
        return Map.of(
                "sum",
                messages.get("page.checklist", Messages.grouped(tally.disclosed()), Messages.grouped(tally.asked())),
                "anyItems",
                !tally.rows().isEmpty(),
                "items",
                tally.rows().stream().map(this::row).toList());
    }

    /** The items that most texts leave out, in one line; empty where nothing is left out. */
    String leftOut(ChecklistTally tally) {
        return tally.rows().stream()
                .filter(row -> row.silent() > 0)
                .limit(MOST_NAMES)
                .map(row -> messages.get("page.left_out", row.item().number(), name(row), row.silent(), row.asked()))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    private Map<String, Object> row(ChecklistTally.Row row) {
        return Map.of(
                "number", row.item().number(),
                "name", name(row),
                "category", messages.word(row.item().category()),
                "silent", Messages.grouped(row.silent()),
                "disclosed", Messages.grouped(row.disclosed()),
                "asked", Messages.grouped(row.asked()));
    }

    private String name(ChecklistTally.Row row) {
        return messages.get("item." + row.item().number());
    }
}
