package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.List;
import java.util.Optional;

/**
 * A report at a glance.
 *
 * @param peerGroup as the registry writes it; empty where unknown
 * @param change of its total against the year before
 * @param standing of its total among its peers
 * @param findings that are open
 */
public record SummaryRow(
        Report report,
        ReportTotals totals,
        String peerGroup,
        Optional<YearOnYear> change,
        Optional<Standing> standing,
        List<Finding> findings) {

    public Optional<Standing.Rank> rank() {
        return standing.flatMap(Standing::rank);
    }
}
