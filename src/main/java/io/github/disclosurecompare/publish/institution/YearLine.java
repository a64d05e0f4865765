package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A year of a reporting unit as one row of the table that its page begins with. */
final class YearLine {
    private static final byte[] CELL = MarkupWriter.utf8("</td><td>");
    private static final byte[] NUMBER = MarkupWriter.utf8("</td><td class=\"n\">");

    private final Words words;
    private final ComparisonTable comparison;

    YearLine(Words words, ComparisonTable comparison) {
        this.words = words;
        this.comparison = comparison;
    }

    static byte[] head(Words words) {
        return words.tableHead(
                "years",
                "institution.years",
                "column.academic_year",
                "page.coverage",
                "column.issued",
                "#column.total",
                "column.total_basis",
                "#column.change",
                "#page.rank",
                "#column.of",
                "page.findings");
    }

    void write(MarkupWriter out, UnitYear unitYear) {
        String year = unitYear.key().academicYear().toString();
        Optional<ReportRow> current = unitYear.current();
        out.raw("<tr><th scope=\"row\"><a href=\"#y")
                .raw(year)
                .raw("\">")
                .raw(year)
                .raw("</a></th><td>");
        unitYear.coverage().ifPresent(state -> out.raw(words.of(state)));
        out.raw(CELL);
        current.flatMap(row -> row.report().dates().issued()).ifPresent(day -> out.text(day.toString()));
        out.raw(NUMBER);
        current.flatMap(row -> row.totals().total()).ifPresent(total -> words.total(out, total));
        out.raw(CELL);
        current.flatMap(row -> row.totals().basis()).ifPresent(basis -> out.raw(words.of(basis)));
        out.raw(NUMBER);
        unitYear.change().ifPresent(change -> comparison.change(out, change));
        out.raw(NUMBER);
        unitYear.standing().flatMap(Standing::rank).ifPresent(rank -> ComparisonTable.rank(out, rank));
        out.raw(NUMBER);
        unitYear.standing().ifPresent(standing -> out.grouped(standing.of()));
        out.raw(CELL);
        findings(out, unitYear);
        out.raw("</td></tr>\n");
    }

    private void findings(MarkupWriter out, UnitYear unitYear) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (FindingRow row : unitYear.findings()) {
            if (row.isOpen()) {
                counts.merge(row.severity(), 1, Integer::sum);
            }
        }
        String separator = "";
        for (Map.Entry<Severity, Integer> count : counts.entrySet()) {
            out.text(separator).raw(words.of(count.getKey())).raw(" ").grouped(count.getValue());
            separator = words.get("list.separator");
        }
    }
}
