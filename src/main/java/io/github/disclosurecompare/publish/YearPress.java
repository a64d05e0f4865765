package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Fingerprint;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.publish.change.Origins;
import io.github.disclosurecompare.publish.chart.ChartPrinter;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.page.Pages;
import io.github.disclosurecompare.publish.picture.Picture;
import io.github.disclosurecompare.publish.picture.Plate;
import io.github.disclosurecompare.publish.picture.YearCharts;
import io.github.disclosurecompare.publish.sheet.SummaryWorkbook;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.ReaderTables;
import io.github.disclosurecompare.publish.year.AcrossYears;
import io.github.disclosurecompare.publish.year.ChecklistTally;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import io.github.disclosurecompare.publish.year.RuleTally;
import io.github.disclosurecompare.publish.year.YearSummary;
import io.github.disclosurecompare.publish.year.YearTallies;
import io.github.disclosurecompare.publish.year.YearView;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.ShelfTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes all that is published about one year. Safe for several threads. */
final class YearPress {
    private final ReportStore reports;
    private final Shelf shelf;
    private final Edition edition;
    private final Pages pages;
    private final ChartPrinter printer;
    private final Origins origins;
    private final YearSelection selection;

    /**
     * @param origins takes where the reports came from
     * @param selection of the years whose own folder is made anew
     */
    YearPress(
            ReportStore reports,
            Shelf shelf,
            Edition edition,
            Pages pages,
            ChartPrinter printer,
            Origins origins,
            YearSelection selection) {
        this.origins = origins;
        this.selection = selection;
        this.reports = reports;
        this.shelf = shelf;
        this.edition = edition;
        this.pages = pages;
        this.printer = printer;
    }

    YearEdition make(AcademicYear year) {
        // Equal findings are of one report and so of one year: counting them year by year is counting them all.
        Fingerprint fingerprint = new Fingerprint();
        YearReports reported = reports.takeYear(year);
        YearView view = YearView.of(
                reported,
                edition.requirements(),
                shelf.list(ShelfTable.FINDINGS, year),
                shelf.getTables(year),
                shelf.getLedgers(year),
                finding -> edition.read(finding, fingerprint.of(finding), dates(reported, finding)));
        view.reports().forEach(row -> origins.add(row.report()));
        YearSummary summary = YearSummary.of(view, edition);
        ChecklistTally checklist = ChecklistTally.of(view, edition);
        Map<String, Chunks> folder =
                selection.renews(year) && edition.isReported(year) ? folder(summary, view, checklist) : Map.of();
        return new YearEdition(
                PublicationCounts.OfYear.of(view),
                summary.withoutRows(),
                new YearTallies(RuleTally.of(view, edition.requirements(), rulesOf(year)), checklist),
                AcrossYears.OneYear.of(view),
                view,
                folder);
    }

    /** All years are held against the newest rules; a correction may be about a year while there are no reports at all. */
    private AcademicYear rulesOf(AcademicYear year) {
        return edition.isReported(year) ? edition.newestYear() : year;
    }

    private static ReportDates dates(YearReports reported, Finding finding) {
        return reported.find(finding.key().reportingUnit())
                .map(counted -> counted.report().dates())
                .orElse(ReportDates.UNKNOWN);
    }

    private Map<String, Chunks> folder(YearSummary summary, YearView view, ChecklistTally checklist) {
        Map<String, Chunks> folder = new LinkedHashMap<>();
        String path = summary.year() + "/";
        folder.put(path + "summary.csv", edition.forReaders(ReaderTables.SUMMARY, summary.rows()));
        folder.put(path + "summary.xlsx", new SummaryWorkbook(edition.messages()).of(summary.rows(), view.findings()));
        folder.put(path + "findings.csv", edition.forReaders(DataTables.FINDINGS, view.findings()));
        List<Plate> plates = new YearCharts(edition).of(summary);
        for (Plate plate : plates) {
            plate.chart()
                    .ifPresent(chart -> folder.put(path + "charts/" + plate.file(), Chunks.of(chart.png(printer))));
        }
        List<Picture> pictures = plates.stream().map(Plate::picture).toList();
        folder.put(path + "index.html", Chunks.of(pages.year(summary, view, checklist, pictures)));
        return folder;
    }
}
