package io.github.disclosurecompare.ingest;

import io.github.disclosurecompare.domain.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

/** A file that takes its own checksum while it is read, so that a change under the reader's hands is noticed. */
final class CheckedSource {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private DigestInputStream latest;

    CheckedSource(Path file) {
        this.file = file;
    }

    InputStream open() throws IOException {
        latest = new DigestInputStream(Files.newInputStream(file), Sha256.digest()) {
            @Override
            public void close() throws IOException {
                transferTo(OutputStream.nullOutputStream());
                super.close();
            }
        };
        return new BufferedInputStream(latest, BUFFER);
    }

    /** Of what was read last, once that has been closed. */
    String checksum() {
        return Sha256.hex(latest.getMessageDigest());
    }
}
