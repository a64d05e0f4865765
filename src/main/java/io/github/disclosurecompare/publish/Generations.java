package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.change.Basis;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The publications under the output folder. Readers follow the link {@code current}; it is moved in one step, and only to
 * a generation that is complete, so that a run that fails leaves the last one standing.
 */
public final class Generations {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final String CURRENT = "current";
    private static final String STAGING = ".staging";
    private static final int KEPT = 10;

    private final Path out;

    /** @param out the output folder; made when it is first written to */
    public Generations(Path out) {
        this.out = out;
    }

    /** The newest complete publication, or the one that was rolled back to. */
    public Optional<Path> findCurrent() {
        Path current = out.resolve(CURRENT);
        return Files.isDirectory(current) ? Optional.of(current) : Optional.empty();
    }

    /** The number of the generation that {@code current} points to. */
    public Optional<String> findCurrentNumber() throws IOException {
        Path current = out.resolve(CURRENT);
        return Files.isSymbolicLink(current)
                ? Optional.of(Files.readSymbolicLink(current).getFileName().toString())
                : Optional.empty();
    }

    /**
     * What the current publication was made of; empty where there is none.
     *
     * @param now what one would be made of now, for what an older program did not write down
     */
    public Optional<Basis> findBasis(Basis now) throws IOException {
        Optional<Path> current = findCurrent();
        return current.isPresent() ? Optional.of(new PublishedRun(current.get()).basis(now)) : Optional.empty();
    }

    /** The digest of what the current publication was made of; empty where there is none. */
    public Optional<String> findState() throws IOException {
        Optional<Path> current = findCurrent();
        return current.isPresent() ? new PublishedRun(current.get()).findState() : Optional.empty();
    }

    /** An empty folder to publish into; what a run that broke off left there is cleared away. */
    Path stage() throws IOException {
        Path staging = out.resolve(STAGING);
        delete(staging);
        Files.createDirectories(staging);
        return staging;
    }

    /**
     * Leaves things as they are.
     *
     * @return the number of the current publication
     */
    String discard(Path staging) throws IOException {
        delete(staging);
        return findCurrentNumber().orElse("");
    }

    /**
     * Makes what was staged the current publication.
     *
     * @return its number
     */
    String publish(Path staging) throws IOException {
        Path generations = Files.createDirectories(out.resolve("generations"));
        List<String> numbers = numbers(generations);
        int newest = numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(numbers.size() - 1));
        String number = "%06d".formatted(newest + 1);
        makeReadOnly(staging);
        Files.move(staging, generations.resolve(number), StandardCopyOption.ATOMIC_MOVE);
        Path link = out.resolve(STAGING + "-link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("generations", number));
        Files.move(link, out.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (String old : numbers.subList(0, Math.max(0, numbers.size() + 1 - KEPT))) {
            delete(generations.resolve(old));
        }
        return number;
    }

    private static List<String> numbers(Path generations) throws IOException {
        try (Stream<Path> folders = Files.list(generations)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> NUMBER.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    private static void makeReadOnly(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
