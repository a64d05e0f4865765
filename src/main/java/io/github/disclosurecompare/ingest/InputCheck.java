package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Reject;
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
     * What would be rejected of a file, or of all inputs below a folder.
     *
     * @throws IllegalArgumentException if the file is no input, or the registry cannot be relied upon
     */
    public List<Reject> check(Path path) throws IOException {
        List<Reject> rejects = new ArrayList<>();
        InputFolder folder = folderOf(path.toAbsolutePath());
        ReadingBasis basis = ReadingBasis.of(folder);
        DecisionFiles decisions = new DecisionFiles(basis.registry());
        try (InputReader reader = new InputReader(basis)) {
            for (Path file : files(path, folder)) {
                InputFile input = new InputFile(PathText.of(file), file);
                rejects.addAll(
                        DecisionFiles.canRead(file)
                                ? decisions.read(input).rejects()
                                : reader.readAlone(input.path(), "", () -> Files.newInputStream(file))
                                        .records()
                                        .rejects());
            }
        }
        return rejects;
    }

    /** Without the reference, which has been read for the others' sake. */
    private static List<Path> files(Path path, InputFolder data) throws IOException {
        if (data.isReference(path)) {
            return List.of();
        }
        if (Files.isRegularFile(path)) {
            if (!InputReader.canRead(path.toString())) {
                throw new IllegalArgumentException(path
                        + " is no input; records end in .csv, .json, .jsonl or .xlsx, raw reports in .txt, .html, .htm,"
                        + " .docx, .pdf or .doc");
            }
            return List.of(path);
        }
        InputFolder folder = new InputFolder(path);
        List<InputFile> inputs = new ArrayList<>(folder.listDecisions());
        inputs.addAll(folder.listInputs());
        if (!inputs.isEmpty()) {
            return inputs.stream().map(InputFile::file).toList();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> InputReader.canRead(file.toString()) && !data.isReference(file))
                    .sorted()
                    .toList();
        }
    }

    /** The data folder that the path is in, else the one that was named. */
    private InputFolder folderOf(Path path) {
        for (Path parent = path; parent != null; parent = parent.getParent()) {
            InputFolder folder = new InputFolder(parent);
            if (Files.exists(folder.institutions())
                    || Files.exists(folder.channels())
                    || Files.exists(folder.requirements())) {
                return folder;
            }
        }
        return new InputFolder(data);
    }
}
