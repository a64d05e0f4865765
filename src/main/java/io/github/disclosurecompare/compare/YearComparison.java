package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.CategoryTotal;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.domain.YearTables;
import java.util.ArrayList;
import java.util.List;

/** Makes the comparison tables of one academic year. */
final class YearComparison {
    private YearComparison() {}

    static YearTables of(YearReports reports, YearReports before, Roster roster, PeerGrouping grouping) {
        List<ChannelTotal> channels = new ArrayList<>();
        List<CategoryTotal> categories = new ArrayList<>();
        YearTable years = new YearTable();
        PeerTable peers = new PeerTable();
        for (YearReports.Counted counted : reports.counted()) {
            Report report = counted.report();
            ReportTotals totals = counted.totals();
            channels.addAll(ChannelTotals.of(report.key(), totals));
            categories.addAll(CategoryTotals.of(report));
            years.add(
                    report.key(),
                    new Comparison(totals, before.find(report.reportingUnit()).map(YearReports.Counted::totals)));
            peers.add(report.key(), grouping.find(report.reportingUnit(), roster.registry()), totals);
        }
        return new YearTables(
                channels,
                categories,
                years.list(),
                peers.list(),
                CoverageTable.of(reports.year(), reports.filed(), roster));
    }
}
