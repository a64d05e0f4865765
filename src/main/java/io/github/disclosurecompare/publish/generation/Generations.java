package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.publish.change.Basis;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The publications under the output folder. Readers follow the link {@code current}; it is moved in one step, and only to
 * a generation that is complete, so that a run that fails leaves the last one standing.
 */
public final class Generations {
    private static final String STAGING = ".staging";
    private static final int KEPT = 10;

    private final GenerationFolders folders;

    /** @param out the output folder; made when it is first written to */
    public Generations(Path out) {
        this.folders = new GenerationFolders(out);
    }

    /** The newest complete publication, or the one that was rolled back to. */
    public Optional<Path> findCurrent() {
        return Files.isDirectory(folders.current()) ? Optional.of(folders.current()) : Optional.empty();
    }

    /** The number of the generation that {@code current} points to. */
    public Optional<String> findCurrentNumber() throws IOException {
        return folders.findCurrentNumber();
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
    public Path stage() throws IOException {
        delete(staging());
        return Files.createDirectories(staging());
    }

    /** @throws UnwritableException if nothing could be published, so that nobody works for hours in vain */
    public void refuseUnwritable() throws UnwritableException {
        Path there = folders.out().toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            throw UnwritableException.of(
                    folders.out(), new AccessDeniedException(there.toString(), null, "not writable"), findCurrent());
        }
    }

    /** Leaves nothing of a publication that was not made; what cannot be cleared away now is by the next run. */
    public void clearStaging() {
        try {
            delete(staging());
        } catch (IOException e) {
            LoggerFactory.getLogger(Generations.class).debug("the staging folder stays", e);
        }
    }

    /**
     * Makes what was staged the current publication.
     *
     * @return its number
     */
    public String publish(Path staging) throws IOException {
        List<String> numbers = folders.numbers();
        int newest = numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(numbers.size() - 1));
        String number = "%06d".formatted(newest + 1);
        seal(staging);
        folders.add(staging, number);
        try {
            folders.pointTo(number);
        } finally {
            if (!findCurrentNumber().equals(Optional.of(number))) {
                Files.move(folders.folder(number), staging, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        prune(numbers.subList(0, Math.max(0, numbers.size() + 1 - KEPT)));
        return number;
    }

    /** From the staging folder, so that half a generation is never taken for one. */
    private void prune(List<String> numbers) {
        try {
            for (String old : numbers) {
                Files.move(folders.folder(old), staging(), StandardCopyOption.ATOMIC_MOVE);
                delete(staging());
            }
        } catch (IOException e) {
            // The publication is made; the next one clears away what this one could not.
        }
    }

    private Path staging() {
        return folders.out().resolve(STAGING);
    }

    /** The files are read-only from now on, and their names are on the disk as their bytes are. */
    private static void seal(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    Disk.syncFolder(file);
                } else {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
                }
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
