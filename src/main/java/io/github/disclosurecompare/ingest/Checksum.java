package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The SHA-256 by which an input is known again. */
final class Checksum {
    private Checksum() {}

    /** In lower-case hex. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(in);
        }
    }
}
