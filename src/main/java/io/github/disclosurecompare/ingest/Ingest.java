package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.YearSelection;
import io.github.disclosurecompare.ingest.record.RecordReader;
import io.github.disclosurecompare.ingest.record.RecordReading;
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
final class Ingest {
    private final InputFolder folder;
    private final ReadingBasis basis;
    private final InputStore inputs;
    private final ReportStore reports;
    private final Shelf shelf;
    private final YearReadings years;
    private final YearSelection selection;
    private final boolean full;
    private Iterator<InputFile> files;
    private Map<String, String> known = Map.of();
    private Iterator<Report> read = Collections.emptyIterator();

    /** @param full whether to read every input again, changed or not */
    Ingest(InputFolder folder, ReadingBasis basis, IngestShelf shelf, YearSelection selection, boolean full) {
        this.folder = folder;
        this.basis = basis;
        this.inputs = shelf.inputs();
        this.years = shelf.years();
        this.reports = shelf.reports();
        this.shelf = shelf.shelf();
        this.selection = selection;
        this.full = full;
    }

    /** The parts of the shelf that are filled. */
    record IngestShelf(InputStore inputs, YearReadings years, ReportStore reports, Shelf shelf) {}

    /** The next report of a new or changed input; null behind the last one. */
    Report next() throws IOException {
        if (files == null) {
            inputs.discardUnsettled();
            known = full ? Map.of() : selection.only().map(years::listChecksums).orElseGet(inputs::listChecksums);
            files = folder.listRecords().iterator();
        }
        while (!read.hasNext() && files.hasNext()) {
            read = readIfChanged(files.next()).iterator();
        }
        if (!read.hasNext()) {
            read = Collections.emptyIterator();
            return null;
        }
        return read.next();
    }

    /** Lets the new readings stand, forgets inputs that are gone, and decides which reports count. */
    void settle() throws IOException {
        List<String> present =
                folder.listRecords().stream().map(InputFile::path).toList();
        selection.only().ifPresentOrElse(year -> years.settle(year, present), () -> inputs.settle(present));
        shelf.put(reports.settleVersions(basis.registry()));
    }

    private List<Report> readIfChanged(InputFile input) {
        String path = input.path();
        try {
            String checksum = basis.checksum(Checksum.of(input.file()));
            if (checksum.equals(known.get(path))) {
                return List.of();
            }
            CheckedSource source = new CheckedSource(input.file());
            RecordReading whole = new RecordReader(basis.registry()).read(path, source::open);
            if (!basis.checksum(source.checksum()).equals(checksum)) {
                inputs.postpone(
                        path, new Reject(path, 1, "", "", "changed while it was read; its last reading stands"));
                return List.of();
            }
            RecordReading reading = selection.only().map(whole::about).orElse(whole);
            inputs.open(path, checksum, reading.rejects());
            return reading.reports();
        } catch (IOException e) {
            inputs.postpone(path, new Reject(path, 1, "", "", "cannot be read: " + e));
            return List.of();
        }
    }
}
