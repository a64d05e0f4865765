package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Ledgers;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.UnitsQuestion;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.List;
import java.util.function.Function;

/**
 * All that is published about one academic year.
 *
 * @param reports every report in every state
 */
public record YearView(
        AcademicYear year,
        List<ReportRow> reports,
        List<FindingRow> findings,
        List<UnitsQuestion> questions,
        YearTables tables,
        Ledgers ledgers) {

    /** @param read how a finding reads */
    public static YearView of(
            YearReports reported,
            Requirements requirements,
            List<Finding> findings,
            YearTables tables,
            Ledgers ledgers,
            Function<Finding, FindingRow> read) {
        return new YearView(
                reported.year(),
                reported.filed().stream()
                        .filter(report -> report.state() != ReportState.DUPLICATE)
                        .map(report -> new ReportRow(
                                report, reported.totals(report), requirements.missingSections(report.report())))
                        .toList(),
                findings.stream().map(read).toList(),
                UnitsQuestion.of(reported),
                tables,
                ledgers);
    }

    public List<FindingRow> openFindings() {
        return findings.stream().filter(FindingRow::isOpen).toList();
    }

    public List<FindingRow> acceptedFindings() {
        return findings.stream().filter(row -> !row.isOpen()).toList();
    }

    /** The reports that count. */
    public List<ReportRow> current() {
        return reports.stream()
                .filter(row -> row.filed().state() == ReportState.CURRENT)
                .toList();
    }
}
