package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Ledgers;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a year says of each reporting unit. */
public final class YearPieces {
    private static final int USUAL_BYTES = 8192;

    private final Words words;
    private final Place place;
    private final YearLine line;
    private final ReportFacts facts;
    private final ComparisonTable comparison;
    private final ReconciliationTable reconciliations;
    private final FindingTable findings;
    private final SharedTextTable shared;
    private final PromiseTable promises;
    private final ApplicationsTable applications;
    private final ChecklistTable checklist;
    private final FigureTable figures;

    public YearPieces(Edition edition) {
        words = new Words(edition.messages());
        place = new Place(edition);
        comparison = new ComparisonTable(words);
        line = new YearLine(words, comparison);
        facts = new ReportFacts(words);
        reconciliations = new ReconciliationTable(words);
        findings = new FindingTable(words);
        shared = new SharedTextTable(words);
        promises = new PromiseTable(words);
        applications = new ApplicationsTable(words);
        checklist = new ChecklistTable(edition, words);
        figures = new FigureTable(words);
    }

    /**
     * One for everybody with a report or a finding, or who should have reported; each is made when it is asked for.
     *
     * @param reports every report in every state
     */
    public Stream<YearPiece> of(
            AcademicYear year, List<ReportRow> reports, List<FindingRow> findings, YearTables tables, Ledgers ledgers) {
        Map<ReportKey, Ledgers> byReport = ledgers.byReport();
        MarkupWriter out = new MarkupWriter(USUAL_BYTES);
        return UnitYear.of(year, reports, findings, tables).stream()
                .map(one -> piece(out.clear(), one, byReport.getOrDefault(one.key(), Ledgers.NONE)));
    }

    private YearPiece piece(MarkupWriter out, UnitYear unitYear, Ledgers ledgers) {
        line.write(out, unitYear);
        int section = out.length();
        section(out, unitYear, ledgers);
        int listed = out.length();
        figures(out, unitYear);
        return new YearPiece(unitYear.key(), out.toBytes(), section, listed);
    }

    private void section(MarkupWriter out, UnitYear unitYear, Ledgers ledgers) {
        String year = unitYear.key().academicYear().toString();
        out.raw("<h2 id=\"y").raw(year).raw("\"><a href=\"../").raw(year).raw("/index.html\">");
        out.text(words.get("page.year", year)).raw("</a></h2>\n");
        out.raw("<p>").text(place.of(unitYear)).raw("</p>\n");
        unitYear.reports().forEach(row -> facts.write(out, row));
        findings.write(out, unitYear.findings());
        shared.write(out, ledgers.shared());
        promises.write(out, ledgers.promises());
        comparison.write(out, unitYear);
        unitYear.current().ifPresent(row -> ledgers(out, row.report()));
    }

    private void ledgers(MarkupWriter out, Report report) {
        reconciliations.write(out, report);
        applications.write(out, report);
        checklist.write(out, report);
    }

    /** Those of the report that counts, and of those that contradict each other. */
    private void figures(MarkupWriter out, UnitYear unitYear) {
        for (ReportRow row : unitYear.reports()) {
            if (row.filed().state() != ReportState.SUPERSEDED) {
                figures.write(out, row.report());
            }
        }
    }
}
