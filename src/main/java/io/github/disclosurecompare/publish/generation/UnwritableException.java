package io.github.disclosurecompare.publish.generation;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The output folder cannot be written to; the message says what it would take. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;
    private static final long MEGABYTE = 1 << 20;

    private UnwritableException(String message) {
        super(message);
    }

    /**
     * @param out the output folder
     * @param last folder of the last publication
     */
    public static UnwritableException of(Path out, IOException failure, Optional<Path> last) {
        UnwritableException explained = new UnwritableException("cannot write to " + out + ": " + reason(failure) + "; "
                + (isVanished(failure)
                        ? "it vanished while it was written to; nobody else may touch " + out + "/.staging"
                        : need(out, last)));
        explained.addSuppressed(failure);
        return explained;
    }

    private static String reason(IOException failure) {
        boolean isNamed = failure instanceof FileSystemException named && named.getReason() != null;
        return isNamed
                ? ((FileSystemException) failure).getReason()
                : failure.getClass().getSimpleName() + " " + failure.getMessage();
    }

    private static boolean isVanished(IOException failure) {
        return failure instanceof NoSuchFileException
                || failure instanceof FileNotFoundException
                        && String.valueOf(failure.getMessage()).contains("No such file");
    }

    private static String need(Path out, Optional<Path> last) {
        try {
            Path there = existing(out);
            FileStore disk = Files.getFileStore(there);
            String size =
                    last.isPresent() ? "some %d MB, as the last one".formatted(megabytes(size(last.get()))) : "space";
            return "a publication needs %s, and a folder that %s may write to; %d MB are free%s"
                    .formatted(
                            size,
                            System.getProperty("user.name"),
                            megabytes(disk.getUsableSpace()),
                            disk.isReadOnly() ? " on a disk that is mounted read-only" : "");
        } catch (IOException e) {
            return "a publication needs space, and a folder that may be written to";
        }
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static long size(Path publication) throws IOException {
        try (Stream<Path> files = Files.walk(publication.toRealPath())) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
