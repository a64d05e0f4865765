package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.ingest.record.RecordReader;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads inputs for their defects alone. */
public final class InputCheck {
    private final Path data;

    /** @param data the data folder whose registry serves files that lie in no data folder of their own */
    public InputCheck(Path data) {
        this.data = data;
    }

    /**
     * What would be rejected of a file, or of all files of records below a folder.
     *
     * @throws IllegalArgumentException if the file is not one of records, or the registry cannot be relied upon
     */
    public List<Reject> check(Path path) throws IOException {
        InstitutionRegistry registry = RegistryReader.read(registryOf(path.toAbsolutePath()));
        RecordReader reader = new RecordReader(registry);
        List<Reject> rejects = new ArrayList<>();
        for (Path file : files(path)) {
            rejects.addAll(reader.read(file.toString().replace('\\', '/'), () -> Files.newInputStream(file))
                    .rejects());
        }
        return rejects;
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            if (!RecordReader.canRead(path.toString())) {
                throw new IllegalArgumentException(
                        path + " is no file of records; they end in .csv, .json, .jsonl or .xlsx");
            }
            return List.of(path);
        }
        Path records = path.resolve("records");
        try (Stream<Path> files = Files.walk(Files.isDirectory(records) ? records : path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> RecordReader.canRead(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    /** The list of the data folder that the path is in, else of the one that was named. */
    private Path registryOf(Path path) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            Path list = new InputFolder(folder).institutions();
            if (Files.exists(list)) {
                return list;
            }
        }
        return new InputFolder(data).institutions();
    }
}
