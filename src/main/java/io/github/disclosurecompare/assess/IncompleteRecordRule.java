package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import java.util.List;

/** Rows of the record were rejected, so that its totals are lower ends. */
final class IncompleteRecordRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        int rejected = report.report().provenance().rejectedRows();
        return rejected == 0 ? List.of() : List.of(report.finding(FindingCode.INCOMPLETE_RECORD, rejected));
    }
}
