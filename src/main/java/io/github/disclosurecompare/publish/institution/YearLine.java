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
        out.raw(Tags.ROW)
                .raw("<a href=\"#y")
                .raw(year)
                .raw("\">")
                .raw(year)
                .raw("</a>")
                .raw(Tags.CELL);
        unitYear.coverage().ifPresent(state -> out.raw(words.of(state)));
        out.raw(Tags.CELL);
        current.flatMap(row -> row.report().dates().issued()).ifPresent(day -> out.text(day.toString()));
        out.raw(Tags.CELL);
        current.flatMap(row -> row.totals().total()).ifPresent(total -> words.total(out, total));
        out.raw(Tags.CELL);
        current.flatMap(row -> row.totals().basis()).ifPresent(basis -> out.raw(words.of(basis)));
        out.raw(Tags.CELL);
        unitYear.change().ifPresent(change -> comparison.change(out, change));
        out.raw(Tags.CELL);
        unitYear.standing().flatMap(Standing::rank).ifPresent(rank -> ComparisonTable.rank(out, rank));
        out.raw(Tags.CELL);
        unitYear.standing().ifPresent(standing -> out.grouped(standing.of()));
        out.raw(Tags.CELL);
        findings(out, unitYear);
        out.without(Tags.CELL);
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
