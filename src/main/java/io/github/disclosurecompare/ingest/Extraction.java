package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads raw reports wherever they lie, without storing anything. */
public final class Extraction implements AutoCloseable {
    private final Path data;
    private final InputReader reader;
    private final Requirements requirements;

    /** @param data the data folder whose registry and phrases are used */
    public Extraction(Path data) throws IOException {
        this.data = data;
        ReadingBasis basis = ReadingBasis.of(new InputFolder(data));
        reader = new InputReader(basis);
        requirements = basis.requirements();
    }

    /** What reports must contain, as the data folder says. */
    public Requirements requirements() {
        return requirements;
    }

    /**
     * What one file gave.
     *
     * @param reports none or one
     * @param rejects why there is none
     */
    public record Result(List<Report> reports, List<Reject> rejects) {}

    /** @throws IllegalArgumentException if the file is not meant as a raw report, by its ending */
    public Result extract(Path file) throws IOException {
        String path = PathText.of(file);
        if (!InputReader.isDocument(path)) {
            throw new IllegalArgumentException(
                    file + " is no raw report; they end in .txt, .html, .htm, .docx, .pdf or .doc");
        }
        CheckedSource source = new CheckedSource(file);
        InputReading reading = reader.readAlone(named(file), Checksum.of(file), source::open);
        return new Result(reading.records().reports(), reading.records().rejects());
    }

    /** As a run names it, so that a record made of it is known to be about it; outside the data folder as it was given. */
    private String named(Path file) throws IOException {
        if (!Files.isDirectory(data)) {
            return PathText.of(file);
        }
        Path folder = data.toRealPath();
        Path real = file.toRealPath();
        return PathText.of(real.startsWith(folder) ? folder.relativize(real) : file);
    }

    @Override
    public void close() {
        reader.close();
    }
}
