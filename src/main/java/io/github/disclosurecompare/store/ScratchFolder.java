package io.github.disclosurecompare.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The temporary folder of this process, for what must be a file while it lives. It goes when the process ends; what a
 * killed one left, whose lock on its folder is free then, the next one clears away.
 */
public final class ScratchFolder {
    private static final String NAME = "disclosure-compare-";
    private static final String LOCK = "lock";

    /** One that has no lock yet is being made, unless it has been for so long. */
    private static final Duration LONGEST_MAKING = Duration.ofHours(1);

    private static Path own;

    /** Held until the process ends. */
    private static FileLock lock;

    private ScratchFolder() {}

    /** @return where a file is to be made that no other one of this process is called like */
    public static synchronized Path place(String name) throws IOException {
        if (own == null) {
            own = make();
        }
        return deletedAtTheEnd(own.resolve(name));
    }

    /** Clears away what killed processes left. */
    public static synchronized void clearLeft() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary(), NAME + "*")) {
            for (Path left : folders) {
                if (own == null || !left.equals(own)) {
                    clear(left);
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ScratchFolder.class).debug("temporary folders stay", e);
        }
    }

    /** Between its making and its lock another process may clear it away: then another one is made. */
    private static Path make() throws IOException {
        while (true) {
            Path folder = deletedAtTheEnd(Files.createTempDirectory(temporary(), NAME));
            Path file = deletedAtTheEnd(folder.resolve(LOCK));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock != null && Files.exists(file)) {
                return folder;
            }
            channel.close();
        }
    }

    private static void clear(Path left) {
        Path file = left.resolve(LOCK);
        try {
            if (!isOurs(left)) {
                return;
            }
            if (Files.exists(file)) {
                clearUnlocked(left, file);
            } else if (isOld(left)) {
                delete(left);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ScratchFolder.class).debug("{} stays", left, e);
        }
    }

    /** That of another user stays: it might become something else while it is cleared away. */
    private static boolean isOurs(Path left) throws IOException {
        UserPrincipal user = left.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(left, LinkOption.NOFOLLOW_LINKS).equals(user);
    }

    private static void clearUnlocked(Path left, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                delete(left);
            }
        }
    }

    private static boolean isOld(Path left) throws IOException {
        return Files.getLastModifiedTime(left)
                .toInstant()
                .isBefore(Instant.now().minus(LONGEST_MAKING));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Files go before their folder: the last one named is deleted first. */
    private static Path deletedAtTheEnd(Path path) {
        path.toFile().deleteOnExit();
        return path;
    }
}
