package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a DOCX document, unpacked only as far as they are read and only up to a limit. */
final class DocxParts implements AutoCloseable {
    private static final int LARGEST_PART = 1 << 25;
    /** Of parts that are not read too: whoever opens the document next would burst. */
    private static final int MOST_INFLATED = 200;

    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;

    private DocxParts(ZipFile zip) {
        this.zip = zip;
    }

    static DocxParts open(byte[] document) throws IOException, UnreadableDocumentException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                .get();
        DocxParts parts = new DocxParts(zip);
        parts.refuseBomb();
        return parts;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    Optional<byte[]> find(String name) throws IOException, UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream part = zip.getInputStream(entry)) {
            byte[] bytes = part.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw bomb();
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseBomb() throws UnreadableDocumentException {
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            boolean isBursting =
                    entry.getSize() > LARGEST_PART && entry.getSize() / MOST_INFLATED > entry.getCompressedSize();
            if (isBursting || ++count > MOST_PARTS) {
                throw bomb();
            }
        }
    }

    private static UnreadableDocumentException bomb() {
        return new UnreadableDocumentException(
                "a zip bomb: it unpacks to far more than a report has; save the report again as DOCX or PDF");
    }
}
