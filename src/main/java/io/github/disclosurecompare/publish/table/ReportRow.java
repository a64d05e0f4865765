package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Section;
import java.util.List;

/**
 * A report as the table of reports shows it.
 *
 * @param missing the sections that it lacks
 */
public record ReportRow(FiledReport filed, ReportTotals totals, List<Section> missing) {
    public Report report() {
        return filed.report();
    }
}
