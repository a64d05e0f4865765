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
        out.raw("</tbody>\n</table></div>\n");
        if (findings.size() > MOST_ROWS) {
            out.raw("<p>")
                    .text(words.get("institution.findings_cut", MOST_ROWS))
                    .raw("</p>\n");
        }
    }

    private void row(MarkupWriter out, FindingRow row) {
        Evidence evidence = row.finding().evidence();
        out.raw("<tr><th scope=\"row\">")
                .raw(words.of(row.severity()))
                .raw("</th><td>")
                .text(row.message())
                .raw(" <small><a href=\"../rules.html#")
                .raw(row.finding().code().code())
                .raw("\">")
                .text(row.finding().fullCode())
                .raw("</a></small></td><td>")
                .text(words.get("advice." + row.finding().code().code()))
                .raw("</td><td>");
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
        out.raw("</td></tr>\n");
    }
}
