package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.ingest.document.DocumentReader;
import io.github.disclosurecompare.ingest.document.UnreadableDocumentException;
import io.github.disclosurecompare.ingest.extract.ReportExtractor;
import io.github.disclosurecompare.ingest.extract.UnreadableReportException;
import io.github.disclosurecompare.ingest.record.RecordReader;
import io.github.disclosurecompare.ingest.record.RecordReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads inputs of every kind: files of records, and raw reports. May be used by several threads. */
final class InputReader implements AutoCloseable {
    private final RecordReader records;
    private final ReportExtractor extractor;
    private final DocumentReader documents = new DocumentReader();

    InputReader(ReadingBasis basis) {
        this.records = new RecordReader(basis.registry());
        this.extractor = new ReportExtractor(basis.registry(), basis.phrases(), basis.subjects());
    }

    static boolean canRead(String path) {
        return RecordReader.canRead(path) || isDocument(path);
    }

    static boolean isDocument(String path) {
        return DocumentReader.canRead(path);
    }

    /**
     * @param path of the file, relative to the data folder, with an ending that {@link #canRead}
     * @param sha256 of the file
     * @throws DeadlyInputException if the program fails on it
     */
    InputReading read(String path, String sha256, RecordReader.Source source) throws IOException {
        try {
            return readWhole(path, sha256, source);
        } catch (RuntimeException | StackOverflowError e) {
            throw new DeadlyInputException(e);
        }
    }

    /** The same for one who stores nothing: where the program fails on an input, that is what is wrong with it. */
    InputReading readAlone(String path, String sha256, RecordReader.Source source) throws IOException {
        try {
            return read(path, sha256, source);
        } catch (DeadlyInputException e) {
            return rejected(path, e.getMessage());
        }
    }

    private InputReading readWhole(String path, String sha256, RecordReader.Source source) throws IOException {
        if (RecordReader.canRead(path)) {
            return new InputReading(records.read(path, source), Optional.empty());
        }
        try (InputStream in = source.open()) {
            String text = documents.read(in).text();
            Report report = extractor.extract(text, new Provenance(path, path, sha256, 0));
            return new InputReading(new RecordReading(List.of(report), List.of()), Optional.of(text));
        } catch (UnreadableDocumentException | UnreadableReportException e) {
            return rejected(path, e.getMessage());
        }
    }

    private static InputReading rejected(String path, String reason) {
        Reject reject = new Reject(path, 1, "", "", reason);
        return new InputReading(new RecordReading(List.of(), List.of(reject)), Optional.empty());
    }

    @Override
    public void close() {
        documents.close();
    }
}
