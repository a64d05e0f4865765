package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.publish.chart.ChartPrinter;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.ReaderTables;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Makes a new publication of all that is on the shelf. Nothing is seen of it until it is complete. */
final class Publisher {
    private final InputStore inputs;
    private final ReportStore reports;
    private final Shelf shelf;
    private final PublishSettings settings;

    Publisher(InputStore inputs, ReportStore reports, Shelf shelf, PublishSettings settings) {
        this.inputs = inputs;
        this.reports = reports;
        this.shelf = shelf;
        this.settings = settings;
    }

    /**
     * @return what was published
     * @throws LossException if too much of the last publication would be gone
     */
    PublicationCounts publish(RunRecord run) throws IOException {
        Generations generations = new Generations(settings.out());
        Path staging = generations.stage();
        StagedFiles files = new StagedFiles(staging);
        PublicationCounts counts = write(files, generations);
        files.write("SHA256SUMS", sums(files.checksums()));
        files.write("run.json", run.describe(counts));
        return counts.as(generations.publish(staging));
    }

    private PublicationCounts write(StagedFiles files, Generations generations) throws IOException {
        Roster roster = shelf.getRoster();
        Edition edition = new Edition(new Messages(settings.locale()), settings.peerGroup(), roster);
        Pages pages = new Pages(edition);
        ChartPrinter printer = new ChartPrinter();
        YearPress press = new YearPress(reports, shelf, edition, pages, printer);
        PublicationCounts.Counter counter = new PublicationCounts.Counter();
        PublishedKeys keys = new PublishedKeys();
        AcrossYears across = new AcrossYears();
        List<YearSummary> years = new ArrayList<>();
        List<Reject> rejects = inputs.listRejects();
        try (DataFolder data = new DataFolder(files)) {
            InOrder.make(roster.years(), press::make, year -> {
                data.add(year.data());
                for (Map.Entry<String, Chunks> file : year.folder().entrySet()) {
                    files.write(file.getKey(), file.getValue());
                }
                counter.add(year.counts());
                keys.add(year.counts().keys());
                across.add(year.trends());
                years.add(year.summary());
            });
            data.add(rejects);
        }
        if (!settings.acceptLoss()) {
            keys.refuseLoss(generations);
        }
        files.write("across-years/trends.csv", edition.forReaders(ReaderTables.TRENDS, across.trends()));
        files.write("across-years/coverage.csv", edition.forReaders(ReaderTables.COVERAGE, across.coverage()));
        List<Plate> plates = new AcrossCharts(edition).of(across);
        InOrder.make(
                plates.stream().filter(plate -> plate.chart().isPresent()).toList(),
                plate -> Map.entry(
                        plate.file(), Chunks.of(plate.chart().orElseThrow().png(printer))),
                png -> files.write("across-years/charts/" + png.getKey(), png.getValue()));
        files.write(
                "across-years/index.html",
                pages.acrossYears(years, plates.stream().map(Plate::picture).toList()));
        files.write("index.html", pages.front(years));
        return counter.counts(rejects.size(), files.checksums().size());
    }

    /** In the form that {@code sha256sum -c} reads. */
    private static String sums(SortedMap<String, String> checksums) {
        return checksums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
