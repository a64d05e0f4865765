package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.domain.Sha256;
import io.github.disclosurecompare.publish.table.Chunks;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of a publication in the making, each with its checksum. Several threads may write files at once. */
public final class StagedFiles {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final SortedMap<String, String> checksums = new ConcurrentSkipListMap<>();

    public StagedFiles(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** @param path relative to the publication, with forward slashes */
    public void write(String path, Chunks content) throws IOException {
        try (OutputStream out = open(path)) {
            content.writeTo(out);
        }
    }

    public void write(String path, String text) throws IOException {
        write(path, Chunks.of(text));
    }

    /** A file whose bytes are on the disk once it is closed. */
    public OutputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        FileOutputStream bytes = create(file);
        MessageDigest digest = Sha256.digest();
        return new BufferedOutputStream(new DigestOutputStream(bytes, digest), BUFFER) {
            @Override
            public void close() throws IOException {
                try {
                    flush();
                    bytes.getFD().sync();
                } finally {
                    bytes.close();
                }
                checksums.put(path, Sha256.hex(digest));
            }
        };
    }

    /** One at a time: a file system lets no two into a folder, and whoever waits there keeps a processor busy. */
    private synchronized FileOutputStream create(Path file) throws IOException {
        return new FileOutputStream(file.toFile());
    }

    /**
     * Takes a file over from another publication, as a second link to it where the disk allows it.
     *
     * @param publication its folder
     * @param sha256 what its bytes must have
     */
    void adopt(String path, Path publication, String sha256) throws IOException {
        Path published = publication.resolve(path);
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.createLink(file, published);
            checksums.put(path, checksum(file));
        } catch (FileSystemException | UnsupportedOperationException e) {
            try (OutputStream out = open(path)) {
                Files.copy(published, out);
            }
        }
        if (!checksums.get(path).equals(sha256)) {
            throw new IllegalArgumentException(
                    path + " of the last publication is not what its checksum says; run without --academic-year");
        }
    }

    static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(in);
        }
    }

    /** SHA-256 in hex of every file that was closed, by path. */
    public SortedMap<String, String> checksums() {
        return Collections.unmodifiableSortedMap(checksums);
    }
}
