package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.Comparator;
import java.util.List;

/** What a supervisor should know about a report, the gravest first, and what to do about it. */
final class FindingTable {
    private static final int MOST_ROWS = 400;

    private final Words words;
    private final byte[] head;

    FindingTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "findings",
                "page.findings",
                "column.severity",
                "column.message",
                "institution.advice",
                "institution.evidence");
    }

    void write(MarkupWriter out, List<FindingRow> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.raw(head);
        findings.stream()
                .sorted(Comparator.comparing((FindingRow row) -> !row.isOpen()).thenComparing(FindingRow::severity))
                .limit(MOST_ROWS)
                .forEach(row -> row(out, row));
        out.raw(Tags.TABLE_END);
        if (findings.size() > MOST_ROWS) {
            out.raw("<p>")
                    .text(words.get("institution.findings_cut", MOST_ROWS))
                    .raw("</p>\n");
        }
    }

    private void row(MarkupWriter out, FindingRow row) {
        Evidence evidence = row.finding().evidence();
        out.raw(Tags.ROW)
                .raw(words.of(row.severity()))
                .raw(Tags.CELL)
                .text(row.message())
                .raw(" <small><a href=\"../rules.html#")
                .raw(row.finding().code().code())
                .raw("\">")
                .text(row.finding().fullCode())
                .raw("</a></small>")
                .raw(Tags.CELL)
                .text(words.get("advice." + row.finding().code().code()))
                .raw(Tags.CELL);
        row.acceptance()
                .ifPresent(decision -> out.raw("<p>")
                        .text(words.get("institution.accepted", decision.reason()))
                        .raw("</p>"));
        Quote.write(out, evidence.quote());
        if (evidence.begin() != Evidence.NOWHERE) {
            out.raw(" <small>");
            Quote.place(out, evidence);
            out.raw("</small>");
        }
        out.without(Tags.CELL);
    }
}
