package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Applications.Outcome;
import io.github.disclosurecompare.domain.Applications.Statement;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Total;
import io.github.disclosurecompare.publish.markup.MarkupWriter;

/** How a report speaks of applications for disclosure: none, none of a kind, so many; and what became of them. */
final class ApplicationsTable {
    private final Words words;
    private final byte[] head;

    ApplicationsTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "applications",
                "institution.applications",
                "#metric.applications_received",
                "column.statement",
                "#institution.outcomes",
                "column.outcome",
                "institution.evidence");
    }

    /** Nothing of a report that says nothing of them and has no text that could. */
    void write(MarkupWriter out, Report report) {
        Applications told = Applications.of(report);
        told.statement().ifPresent(statement -> write(out, report, told, statement));
    }

    private void write(MarkupWriter out, Report report, Applications told, Statement statement) {
        out.raw(head).raw("<tr><th scope=\"row\" class=\"n\">");
        Total received = told.counts().get(Metric.APPLICATIONS_RECEIVED);
        if (received != null) {
            words.total(out, received);
        }
        out.raw("</th><td>").raw(words.of(statement)).raw("</td><td class=\"n\">");
        told.outcomes().ifPresent(outcomes -> words.total(out, outcomes));
        out.raw("</td><td>");
        if (told.outcome() != Outcome.NOT_TESTABLE) {
            out.raw(words.of(told.outcome()));
        }
        out.raw("</td><td>");
        for (Figure figure : report.listFigures(Metric.APPLICATIONS_RECEIVED)) {
            Quote.write(out, figure.evidence().quote());
        }
        out.raw("</td></tr>\n</tbody>\n</table></div>\n");
    }
}
