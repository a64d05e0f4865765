package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Shortened;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings of a year as its page tells them: those of one kind together, the gravest kinds first. */
final class FindingGroups {
    /** A page stays below 2 MB; the table beside it has all. */
    private static final int MOST_ROWS = 300;

    /** The whole stretch is on the page of the institution. */
    private static final int LONGEST_QUOTE = 160;

    private static final Comparator<FindingCode> GRAVEST_FIRST =
            Comparator.comparing(FindingCode::severity).thenComparing(Comparator.naturalOrder());

    private final Messages messages;

    FindingGroups(Messages messages) {
        this.messages = messages;
    }

    List<Map<String, Object>> of(Collection<FindingRow> findings) {
        SortedMap<FindingCode, List<FindingRow>> groups = new TreeMap<>(GRAVEST_FIRST);
        findings.forEach(row -> groups.computeIfAbsent(row.finding().code(), code -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private Map<String, Object> group(FindingCode code, List<FindingRow> rows) {
        return Map.of(
                "code", code.code(),
                "rule", messages.get("rule." + code.code()),
                "severity", messages.word(rows.get(0).severity()),
                "anyQuote",
                        rows.stream()
                                .anyMatch(
                                        row -> !row.finding().evidence().quote().isEmpty()),
                "count", Messages.grouped(rows.size()),
                "rows", rows.stream().limit(MOST_ROWS).map(FindingGroups::row).toList(),
                "more",
                        rows.size() > MOST_ROWS
                                ? messages.get("page.more_units", Messages.grouped(rows.size() - MOST_ROWS))
                                : "");
    }

    private static Map<String, Object> row(FindingRow row) {
        return Map.of(
                "name", Edition.name(row.finding().key().reportingUnit()),
                "page", Pages.pageOf(row.finding().key()),
                "message", row.message(),
                "quote", Shortened.of(row.finding().evidence().quote(), LONGEST_QUOTE));
    }
}
