package io.github.disclosurecompare.publish.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the publications lie in the output folder: each under its number, and the link {@code current} to one of them. */
record GenerationFolders(Path out) {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final String CURRENT = "current";
    private static final String GENERATIONS = "generations";

    Path current() {
        return out.resolve(CURRENT);
    }

    Path folder(String number) {
        return out.resolve(GENERATIONS).resolve(number);
    }

    /** The number of the generation that {@code current} points to. */
    Optional<String> findCurrentNumber() throws IOException {
        return Files.isSymbolicLink(current())
                ? Optional.of(Files.readSymbolicLink(current()).getFileName().toString())
                : Optional.empty();
    }

    /** The oldest first. */
    List<String> numbers() throws IOException {
        Path generations = out.resolve(GENERATIONS);
        if (!Files.isDirectory(generations)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(generations)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> NUMBER.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Takes a complete publication up under its number. */
    void add(Path made, String number) throws IOException {
        Path generations = Files.createDirectories(out.resolve(GENERATIONS));
        Files.move(made, folder(number), StandardCopyOption.ATOMIC_MOVE);
        Disk.syncFolder(generations);
    }

    /** Moves the link that readers follow, in one step. */
    void pointTo(String number) throws IOException {
        Path link = out.resolve(".staging-link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(GENERATIONS, number));
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.syncFolder(out);
    }
}
