package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.publish.change.Origins;
import io.github.disclosurecompare.publish.chart.ChartPrinter;
import io.github.disclosurecompare.publish.edition.AcceptedFindings;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.generation.Certificate;
import io.github.disclosurecompare.publish.generation.Generations;
import io.github.disclosurecompare.publish.generation.RunRecord;
import io.github.disclosurecompare.publish.generation.StagedFiles;
import io.github.disclosurecompare.publish.generation.StandingFiles;
import io.github.disclosurecompare.publish.generation.UnwritableException;
import io.github.disclosurecompare.publish.page.Pages;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.year.LossException;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import io.github.disclosurecompare.store.DecisionStore;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.YearReadings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Makes a new publication of all that is on the shelf. Nothing is seen of it until it is complete. */
final class Publisher {
    private final InputStore inputs;
    private final YearReadings years;
    private final ReportStore reports;
    private final DecisionStore decisions;
    private final Shelf shelf;
    private final PublishSettings settings;

    Publisher(
            InputStore inputs,
            YearReadings years,
            ReportStore reports,
            DecisionStore decisions,
            Shelf shelf,
            PublishSettings settings) {
        this.inputs = inputs;
        this.years = years;
        this.reports = reports;
        this.decisions = decisions;
        this.shelf = shelf;
        this.settings = settings;
    }

    /**
     * @param isToldToStop asked now and then, at last before readers see anything of it
     * @return what was published; of a run of one year that found nothing new, the standing publication
     * @throws LossException if it cannot be right
     * @throws UnwritableException if there is no place for it
     * @throws CancellationException if it is told to stop
     */
    PublicationCounts publish(RunRecord run, BooleanSupplier isToldToStop) throws IOException {
        Generations generations = new Generations(settings.out());
        try {
            return publish(run, generations, () -> goOnUnless(isToldToStop));
        } catch (IOException e) {
            throw UnwritableException.of(settings.out(), e, generations.findCurrent());
        } finally {
            generations.clearStaging();
        }
    }

    private static void goOnUnless(BooleanSupplier isToldToStop) {
        if (isToldToStop.getAsBoolean()) {
            throw new CancellationException("told to stop");
        }
    }

    private PublicationCounts publish(RunRecord run, Generations generations, Runnable goOn) throws IOException {
        Path staging = generations.stage();
        Roster roster = shelf.getRoster();
        SortedSet<AcademicYear> toldOf = decisions.listYears(roster);
        Edition edition = new Edition(
                new Messages(settings.locale()),
                settings.peerGroup(),
                roster,
                shelf.getRequirements(),
                AcceptedFindings.of(decisions, toldOf));
        Making making =
                new Making(new StagedFiles(staging), edition, new Pages(edition), new Origins(), toldOf, rejects());
        PublicationCounts counts = write(making, generations, goOn);
        Optional<Path> last = generations.findCurrent();
        if (isNothingNewOfTheYear(making, last)) {
            return counts.as(generations.findCurrentNumber().orElse(""));
        }
        new Imprint(run, years.listTaken(), edition.messages(), making.pages())
                .write(making.files(), last, making.origins(), counts, making.rejects());
        goOn.run();
        return counts.as(generations.publish(staging));
    }

    /**
     * A publication in the making.
     *
     * @param years that there are reports or corrections about
     */
    private record Making(
            StagedFiles files,
            Edition edition,
            Pages pages,
            Origins origins,
            SortedSet<AcademicYear> years,
            List<Reject> rejects) {}

    private List<Reject> rejects() {
        return Stream.concat(decisions.listRejects().stream(), inputs.listRejects().stream())
                .toList();
    }

    private boolean isNothingNewOfTheYear(Making making, Optional<Path> last) throws IOException {
        return settings.selection().only().isPresent()
                && last.isPresent()
                && Certificate.of(last.get(), making.files().checksums()).isSame();
    }

    private PublicationCounts write(Making making, Generations generations, Runnable goOn) throws IOException {
        StagedFiles files = making.files();
        Edition edition = making.edition();
        Pages pages = making.pages();
        StandingFiles standing = new StandingFiles(settings.selection());
        ChartPrinter printer = new ChartPrinter();
        YearPress press =
                new YearPress(reports, shelf, edition, pages, printer, making.origins(), settings.selection());
        PublicationCounts.Counter counter = new PublicationCounts.Counter();
        Gate gate = new Gate(settings.gate(), settings.acceptLoss());
        AcrossFolder across = new AcrossFolder(files, edition, pages, printer);
        try (DataFolder data = new DataFolder(files);
                InstitutionFolder institutions = new InstitutionFolder(files, pages)) {
            InOrder.make(making.years(), press::make, year -> {
                goOn.run();
                AtOnce.run(
                        () -> data.add(year.view(), edition),
                        () -> institutions.add(year.view()),
                        () -> write(year.folder(), files, standing));
                counter.add(year.counts());
                gate.add(year.counts());
                across.add(year);
            });
            data.add(making.rejects());
            Optional<Path> last = generations.findCurrent();
            if (last.isPresent()) {
                standing.keep(files, last.get());
            }
            gate.refuse(last);
            AtOnce.run(data::close, institutions::write, across::write);
        }
        write(Map.of("rules.html", Chunks.of(pages.rules())), files, standing);
        return counter.counts(
                edition.accepted(), making.rejects().size(), files.checksums().size());
    }

    private static void write(Map<String, Chunks> folder, StagedFiles files, StandingFiles standing)
            throws IOException {
        for (Map.Entry<String, Chunks> file : folder.entrySet()) {
            if (standing.isRenewed(file.getKey())) {
                files.write(file.getKey(), file.getValue());
            }
        }
    }
}
