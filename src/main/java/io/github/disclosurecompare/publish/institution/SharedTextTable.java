package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.SharedText;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.PageName;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.List;

/** The longest sentences that a report has in common with the one that it repeats, side by side. */
final class SharedTextTable {
    private final Words words;
    private final byte[] head;

    SharedTextTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "shared", "institution.shared", "institution.this_sentence", "institution.other_sentence");
    }

    void write(MarkupWriter out, List<SharedText> texts) {
        texts.forEach(shared -> write(out, shared));
    }

    private void write(MarkupWriter out, SharedText shared) {
        out.raw("<p>").raw(words.of("institution.shared_with")).raw(" <a href=\"");
        ReportKey source = shared.source();
        out.raw(PageName.of(source.reportingUnit()))
                .raw("#y")
                .raw(source.academicYear().toString())
                .raw("\">")
                .text(Edition.name(source.reportingUnit()))
                .text(words.get("list.separator"))
                .text(words.get("page.year", source.academicYear()))
                .raw("</a></p>\n");
        out.raw(head);
        for (SharedText.Pair pair : shared.longest()) {
            out.raw("<tr><td>");
            Quote.write(out, pair.here().quote());
            out.raw("</td><td>");
            Quote.write(out, pair.there().quote());
            out.raw("</td></tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n");
        int more = shared.count() - shared.longest().size();
        if (more > 0) {
            out.raw("<p>").text(words.get("institution.shared_more", more)).raw("</p>\n");
        }
    }
}
