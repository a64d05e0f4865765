package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.SummaryRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year at a glance.
 *
 * @param rows one a report that counts
 * @param findings how many are open
 * @param coverage how many institutions are in which state
 */
public record YearSummary(
        AcademicYear year,
        List<SummaryRow> rows,
        int reports,
        Map<Coverage.State, Integer> coverage,
        int findings,
        Attention attention,
        Movers movers) {

    public static YearSummary of(YearView view, Edition edition) {
        Map<ReportKey, YearOnYear> changes = new HashMap<>();
        for (YearOnYear row : view.tables().yearOnYear()) {
            if (row.scope() == Scope.ALL) {
                changes.put(row.key(), row);
            }
        }
        Map<ReportKey, Standing> standings = new HashMap<>();
        for (Standing standing : view.tables().standings()) {
            if (standing.scope() == Scope.ALL) {
                standings.put(standing.key(), standing);
            }
        }
        Map<ReportKey, List<Finding>> findings = new HashMap<>();
        for (FindingRow row : view.openFindings()) {
            findings.computeIfAbsent(row.finding().key(), key -> new ArrayList<>())
                    .add(row.finding());
        }
        List<SummaryRow> rows = view.current().stream()
                .map(row -> new SummaryRow(
                        row.report(),
                        row.totals(),
                        edition.peerGroup(row.report().reportingUnit()),
                        Optional.ofNullable(changes.get(row.report().key())),
                        Optional.ofNullable(standings.get(row.report().key())),
                        findings.getOrDefault(row.report().key(), List.of())))
                .toList();
        Map<Coverage.State, Integer> coverage = new EnumMap<>(Coverage.State.class);
        view.tables().coverage().forEach(row -> coverage.merge(row.state(), 1, Integer::sum));
        return new YearSummary(
                view.year(),
                rows,
                rows.size(),
                coverage,
                view.openFindings().size(),
                Attention.of(view.openFindings()),
                Movers.of(view.tables().yearOnYear()));
    }

    /** Enough for the front page. */
    public YearSummary withoutRows() {
        return new YearSummary(year, List.of(), reports, coverage, findings, attention, movers);
    }
}
