package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportTotals;
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
record YearView(AcademicYear year, List<ReportRow> reports, List<FindingRow> findings, YearTables tables) {

    /** @param read how a finding reads */
    static YearView of(
            AcademicYear year,
            List<FiledReport> filed,
            List<Finding> findings,
            YearTables tables,
            Function<Finding, FindingRow> read) {
        return new YearView(
                year,
                filed.stream()
                        .filter(report -> report.state() != ReportState.DUPLICATE)
                        .map(report -> new ReportRow(report, ReportTotals.of(report.report())))
                        .toList(),
                findings.stream().map(read).toList(),
                tables);
    }

    /** The reports that count. */
    List<ReportRow> current() {
        return reports.stream()
                .filter(row -> row.filed().state() == ReportState.CURRENT)
                .toList();
    }
}
