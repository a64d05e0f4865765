package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.ingest.record.RecordReading;
import io.github.disclosurecompare.store.DecisionStore;
import io.github.disclosurecompare.store.InputStore;
import io.github.disclosurecompare.store.ReportStore;
import io.github.disclosurecompare.store.Shelf;
import io.github.disclosurecompare.store.YearReadings;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Takes up the inputs that are new or changed since they were last read. */
final class Ingest implements AutoCloseable {
    private final HeadStart start;
    private final IngestShelf shelf;
    private final YearSelection selection;
    private final boolean full;
    private ReadingBasis basis;
    private ReadAhead<Taken> inputs;
    private Map<String, String> known = Map.of();
    private Iterator<Report> read = Collections.emptyIterator();

    /** @param full whether to read every input again, changed or not */
    Ingest(HeadStart start, IngestShelf shelf, YearSelection selection, boolean full) {
        this.start = start;
        this.shelf = shelf;
        this.selection = selection;
        this.full = full;
    }

    /** The parts of the shelf that are filled. */
    record IngestShelf(
            InputStore inputs, YearReadings years, ReportStore reports, DecisionStore decisions, Shelf shelf) {}

    /** The next report of a new or changed input; null behind the last one. */
    Report next() throws IOException {
        if (inputs == null) {
            shelf.inputs().discardUnsettled();
            known = full
                    ? Map.of()
                    : selection.only().map(shelf.years()::listChecksums).orElseGet(shelf.inputs()::listChecksums);
            basis = start.basis();
            inputs = new ReadAhead<>(start.data().listInputs().iterator(), this::take);
        }
        while (!read.hasNext() && inputs.hasNext()) {
            read = file(inputs.next()).iterator();
        }
        if (!read.hasNext()) {
            read = Collections.emptyIterator();
            return null;
        }
        return read.next();
    }

    /** Lets the new readings stand, forgets inputs that are gone, takes up decisions, and says which reports count. */
    void settle() throws IOException {
        List<String> present =
                start.data().listInputs().stream().map(InputFile::path).toList();
        selection
                .only()
                .ifPresentOrElse(
                        year -> shelf.years().settle(year, present),
                        () -> shelf.inputs().settle(present));
        Decisions decisions =
                new DecisionFiles(start.basis().registry()).read(start.data().listDecisions());
        shelf.decisions().putCorrections(decisions, selection);
        Roster roster = shelf.reports().settleVersions(start.basis().registry());
        shelf.decisions().putAcceptances(decisions.acceptances(), roster.years(), selection);
        shelf.shelf().put(roster);
        shelf.shelf().put(start.basis().requirements());
    }

    /** Reads an input if it has changed. Any thread may. */
    private Taken take(InputFile input) {
        String checksum = basis.checksum(start.data().checksum(input));
        return checksum.equals(known.get(input.path()))
                ? Taken.unchanged(input.path())
                : Taken.read(input.path(), checksum, () -> start.read(input));
    }

    private List<Report> file(Taken input) {
        input.problem()
                .ifPresent(
                        problem -> shelf.inputs().postpone(input.path(), new Reject(input.path(), 1, "", "", problem)));
        if (input.reading().isEmpty()) {
            return List.of();
        }
        InputReading reading = input.reading().get();
        RecordReading records = selection.only().map(reading.records()::about).orElse(reading.records());
        shelf.inputs().open(input.path(), input.checksum(), records.rejects(), reading.text());
        return records.reports();
    }

    @Override
    public void close() {
        if (inputs != null) {
            inputs.close();
        }
        start.close();
    }
}
