package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;

/** A report as the table of reports shows it. */
public record ReportRow(FiledReport filed, ReportTotals totals) {
    public Report report() {
        return filed.report();
    }
}
