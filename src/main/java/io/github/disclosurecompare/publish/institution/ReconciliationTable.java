package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.List;

/** Each total that a report states beside what its parts add up to. */
final class ReconciliationTable {
    private final Words words;
    private final byte[] head;

    ReconciliationTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "sums",
                "institution.reconciliation",
                "#column.stated",
                "column.channels",
                "#institution.itemised",
                "#column.unexplained",
                "column.outcome",
                "column.quote");
    }

    void write(MarkupWriter out, Report report) {
        List<Reconciliation> reconciliations = Reconciliation.of(report);
        if (reconciliations.isEmpty()) {
            return;
        }
        out.raw(head);
        reconciliations.forEach(row -> row(out, row));
        out.raw(Tags.TABLE_END);
    }

    private void row(MarkupWriter out, Reconciliation row) {
        out.raw(Tags.ROW);
        words.quantity(
                out,
                row.stated().quantity().qualifier(),
                row.stated().quantity().value());
        if (!row.stated().measure().isEmpty()) {
            out.raw(" ").text(row.stated().measure());
        }
        out.raw(Tags.CELL);
        if (row.stated().channels().isEmpty()) {
            out.raw(words.of("value.all"));
        } else {
            Names.channels(out, words, row.stated().channels());
        }
        out.raw(Tags.CELL);
        row.itemised().ifPresent(total -> range(out, total.interval()));
        out.raw(Tags.CELL);
        row.unexplained().ifPresent(out::grouped);
        out.raw(Tags.CELL).text(words.get("value." + row.outcome().code())).raw(Tags.CELL);
        Quote.write(out, row.stated().evidence().quote());
        out.without(Tags.CELL);
    }

    private void range(MarkupWriter out, Interval interval) {
        out.grouped(interval.low());
        if (interval.isOpen()) {
            out.raw(" ").raw(words.of("institution.or_more"));
        } else if (interval.high() != interval.low()) {
            out.text("–").grouped(interval.high());
        }
    }
}
