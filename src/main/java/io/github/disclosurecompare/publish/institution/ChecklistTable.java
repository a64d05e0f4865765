package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.ChecklistEntry.State;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.ItemStatement;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a report says of the items of the checklist, above all which of them it says do not apply and why. */
final class ChecklistTable {
    private final Edition edition;
    private final Words words;
    private final byte[] head;

    ChecklistTable(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.head = words.tableHead(
                "checklist",
                "institution.checklist",
                "#column.item",
                "institution.subject",
                "column.state",
                "institution.evidence");
    }

    void write(MarkupWriter out, Report report) {
        List<ChecklistEntry> entries = edition.checklist(report);
        List<ChecklistEntry> told =
                entries.stream().filter(entry -> entry.state() != State.SILENT).toList();
        if (told.isEmpty()) {
            return;
        }
        out.raw("<details><summary>").text(summary(entries)).raw("</summary>\n").raw(head);
        String last = "";
        for (ChecklistEntry entry : told) {
            last = row(out, report, entry, last);
        }
        out.raw("</tbody>\n</table></div>\n");
        silent(out, entries);
        out.raw("</details>\n");
    }

    private String summary(List<ChecklistEntry> entries) {
        long asked = entries.stream().filter(entry -> entry.state().isAsked()).count();
        long disclosed =
                entries.stream().filter(entry -> entry.state().isDisclosed()).count();
        long implausible = entries.stream()
                .filter(entry ->
                        entry.state() == State.NOT_APPLICABLE_IMPLAUSIBLE || entry.state() == State.CONTRADICTORY)
                .count();
        return words.get("institution.checklist_counts", disclosed, asked, entries.size() - asked, implausible);
    }

    /** @return its sentence, which is not said again where the next item rests on the same one */
    private String row(MarkupWriter out, Report report, ChecklistEntry entry, String last) {
        int item = entry.item().number();
        out.raw("<tr><th scope=\"row\" class=\"n\">").grouped(item).raw("</th><td>");
        out.raw(words.of("item." + item))
                .raw("</td><td>")
                .raw(words.of(entry.state()))
                .raw("</td><td>");
        String quote = quotes(report, entry).stream().collect(Collectors.joining("\n"));
        if (quote.equals(last)) {
            out.raw(words.of("institution.same_sentence"));
        } else {
            quotes(report, entry).forEach(words -> Quote.write(out, words));
        }
        out.raw("</td></tr>\n");
        return quote;
    }

    /** The sentence that it rests on; of what is said not to apply, first the one that says so. */
    private static List<String> quotes(Report report, ChecklistEntry entry) {
        List<String> quotes = new ArrayList<>();
        if (entry.state() == State.NOT_APPLICABLE_IMPLAUSIBLE || entry.state() == State.CONTRADICTORY) {
            report.text().orElseThrow().items().stream()
                    .filter(said -> said.item() == entry.item().number())
                    .filter(said -> said.kind() == ItemStatement.Kind.NOT_APPLICABLE)
                    .map(ItemStatement::evidence)
                    .map(Evidence::quote)
                    .forEach(quotes::add);
        }
        if (!quotes.contains(entry.evidence().quote())) {
            quotes.add(entry.evidence().quote());
        }
        return quotes;
    }

    private void silent(MarkupWriter out, List<ChecklistEntry> entries) {
        String items = entries.stream()
                .filter(entry -> entry.state() == State.SILENT)
                .map(entry -> String.valueOf(entry.item().number()))
                .collect(Collectors.joining(words.get("list.separator")));
        if (!items.isEmpty()) {
            out.raw("<p>").text(words.get("institution.silent_items", items)).raw("</p>\n");
        }
    }
}
