package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.chart.ChartPrinter;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.generation.StagedFiles;
import io.github.disclosurecompare.publish.page.Pages;
import io.github.disclosurecompare.publish.picture.AcrossCharts;
import io.github.disclosurecompare.publish.picture.Plate;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.ReaderTables;
import io.github.disclosurecompare.publish.year.AcrossYears;
import io.github.disclosurecompare.publish.year.YearSummary;
import io.github.disclosurecompare.publish.year.YearTallies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what holds all years together: the folder {@code across-years/} and the front page. */
final class AcrossFolder {
    private static final String FOLDER = "across-years/";

    private final StagedFiles files;
    private final Edition edition;
    private final Pages pages;
    private final ChartPrinter printer;
    private final AcrossYears across = new AcrossYears();
    private final List<YearSummary> years = new ArrayList<>();
    private final List<YearTallies> tallies = new ArrayList<>();

    AcrossFolder(StagedFiles files, Edition edition, Pages pages, ChartPrinter printer) {
        this.files = files;
        this.edition = edition;
        this.pages = pages;
        this.printer = printer;
    }

    /** Years are to be added in order. */
    void add(YearEdition year) {
        across.add(year.trends());
        if (edition.isReported(year.summary().year())) {
            years.add(year.summary());
            tallies.add(year.tallies());
        }
    }

    void write() throws IOException {
        files.write(FOLDER + "trends.csv", edition.forReaders(ReaderTables.TRENDS, across.trends()));
        files.write(FOLDER + "coverage.csv", edition.forReaders(ReaderTables.COVERAGE, across.coverage()));
        List<Plate> plates = new AcrossCharts(edition).of(across);
        InOrder.make(
                plates.stream().filter(plate -> plate.chart().isPresent()).toList(),
                plate -> Map.entry(
                        plate.file(), Chunks.of(plate.chart().orElseThrow().png(printer))),
                png -> files.write(FOLDER + "charts/" + png.getKey(), png.getValue()));
        files.write(
                FOLDER + "index.html",
                pages.acrossYears(
                        years, tallies, plates.stream().map(Plate::picture).toList(), across));
        files.write("index.html", pages.front(years, tallies, across.promises()));
    }
}
