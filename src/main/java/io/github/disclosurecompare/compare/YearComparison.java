package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the comparison tables of one academic year. */
final class YearComparison {
    private YearComparison() {}

    /**
     * @param filed every report about the year, whatever its state
     * @param before those about the year before that count
     */
    static YearTables of(
            AcademicYear year, List<FiledReport> filed, List<Report> before, Roster roster, PeerGrouping grouping) {
        Map<ReportingUnit, ReportTotals> previous = new HashMap<>();
        before.forEach(report -> previous.put(report.reportingUnit(), ReportTotals.of(report)));
        List<ChannelTotal> channels = new ArrayList<>();
        List<CategoryTotal> categories = new ArrayList<>();
        YearTable years = new YearTable();
        PeerTable peers = new PeerTable();
        for (FiledReport of : filed) {
            if (of.state() == ReportState.CURRENT) {
                Report report = of.report();
                ReportTotals totals = ReportTotals.of(report);
                channels.addAll(ChannelTotals.of(report.key(), totals));
                categories.addAll(CategoryTotals.of(report));
                years.add(
                        report.key(),
                        new Comparison(totals, Optional.ofNullable(previous.get(report.reportingUnit()))));
                peers.add(report.key(), grouping.find(report.reportingUnit(), roster.registry()), totals);
            }
        }
        return new YearTables(channels, categories, years.list(), peers.list(), CoverageTable.of(year, filed, roster));
    }
}
