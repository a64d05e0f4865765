package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.ingest.document.DocumentReader;
import io.github.disclosurecompare.ingest.record.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The data folder: which of its files are inputs. */
public final class InputFolder {
    /** Characters of the beginning and of the end of a path that are kept of a longer one. */
    private static final int LONGEST_END = 300;

    private final Path root;

    public InputFolder(Path root) {
        this.root = root;
    }

    public Path institutions() {
        return root.resolve("reference").resolve("institutions.csv");
    }

    /** The phrases that are known besides the built-in ones. */
    public Path channels() {
        return root.resolve("reference").resolve("channels.yaml");
    }

    /** What reports must contain, besides what is built in. */
    public Path requirements() {
        return root.resolve("reference").resolve("requirements.yaml");
    }

    boolean isReference(Path file) {
        return Stream.of(institutions(), channels(), requirements())
                .anyMatch(one -> normal(one).equals(normal(file)));
    }

    /** The files of records and the raw reports, at any depth, in the order of their paths. */
    public List<InputFile> listInputs() throws IOException {
        List<InputFile> inputs = new ArrayList<>(list("records", RecordReader::canRead));
        inputs.addAll(list("reports", DocumentReader::canRead));
        refuseNamesakes(inputs);
        return inputs;
    }

    /** A name may stand there twice, once in each of the two charsets. */
    private static void refuseNamesakes(List<InputFile> inputs) {
        Set<String> paths = new HashSet<>();
        for (InputFile input : inputs) {
            if (!paths.add(input.path())) {
                throw new IllegalArgumentException("there are two files " + input.path()
                        + ", the name of one in UTF-8 and of the other in GB18030; rename or remove one");
            }
        }
    }

    /** The files of decisions that are there. */
    List<InputFile> listDecisions() {
        return DecisionFiles.list(root).stream()
                .map(file -> new InputFile(relative(file), file))
                .toList();
    }

    private List<InputFile> list(String folder, Predicate<String> canRead) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(InputFolder::isMeant)
                    .map(file -> new InputFile(relative(file), file))
                    .filter(file -> canRead.test(file.path()))
                    .sorted()
                    .toList();
        }
    }

    /** The SHA-256 of all that a run depends on - inputs, reference and decisions - by path. */
    public SortedMap<String, String> checksums() throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        for (InputFile input : listInputs()) {
            checksums.put(input.path(), Checksum.of(input.file()));
        }
        Path reference = root.resolve("reference");
        if (Files.isDirectory(reference)) {
            try (Stream<Path> files = Files.list(reference)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(InputFolder::isMeant)
                        .toList()) {
                    checksums.put(relative(file), Checksum.of(file));
                }
            }
        }
        for (InputFile file : listDecisions()) {
            checksums.put(file.path(), Checksum.of(file.file()));
        }
        return checksums;
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** A store cannot keep a path of any length, and readers cannot read it. */
    private String relative(Path file) {
        String path = PathText.of(root.relativize(file));
        int length = path.length();
        return length <= 2 * LONGEST_END
                ? path
                : path.substring(0, LONGEST_END) + "…" + path.substring(length - LONGEST_END);
    }

    /** Leaves out what office programs and file managers leave lying about. */
    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$");
    }
}
