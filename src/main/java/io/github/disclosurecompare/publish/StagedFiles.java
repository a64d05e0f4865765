package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.Sha256;
import io.github.disclosurecompare.publish.table.Chunks;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of a publication in the making, each with its checksum. Several threads may write files at once. */
final class StagedFiles {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final SortedMap<String, String> checksums = new ConcurrentSkipListMap<>();

    StagedFiles(Path folder) {
        this.folder = folder;
    }

    /** @param path relative to the publication, with forward slashes */
    void write(String path, Chunks content) throws IOException {
        try (OutputStream out = open(path)) {
            content.writeTo(out);
        }
    }

    void write(String path, String text) throws IOException {
        write(path, Chunks.of(text));
    }

    /** A file whose bytes are on the disk once it is closed. */
    OutputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        FileOutputStream bytes = new FileOutputStream(file.toFile());
        MessageDigest digest = Sha256.digest();
        return new BufferedOutputStream(new DigestOutputStream(bytes, digest), BUFFER) {
            @Override
            public void close() throws IOException {
                flush();
                bytes.getFD().sync();
                super.close();
                checksums.put(path, HexFormat.of().formatHex(digest.digest()));
            }
        };
    }

    /** SHA-256 in hex of every file that was closed, by path. */
    SortedMap<String, String> checksums() {
        return Collections.unmodifiableSortedMap(checksums);
    }
}
