package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.ingest.charset.FirstBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a workbook, looked through before anything makes sense of them: a zip that can be unpacked. */
final class WorkbookBytes {
    private static final int LARGEST_FILE = 1 << 27;
    /** What the largest sheet of a spreadsheet program takes, about a million rows of records. */
    private static final long LARGEST = 1L << 29;
    /** A sheet shrinks to a tenth or a twentieth; what shrinks to less than a hundredth was made to burst. */
    private static final int MOST_INFLATED = 100;

    private static final long HARMLESS = 1 << 24;
    private static final int BUFFER = 1 << 16;
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** By which a Strict Open XML workbook names its sheets, so that nobody finds them who knows the usual form alone. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String WORKBOOK = "xl/workbook.xml";

    private WorkbookBytes() {}

    /**
     * All bytes of a file that a workbook can be read from.
     *
     * @throws BadCell if none can
     * @throws IOException if the bytes cannot be had
     */
    static byte[] read(InputStream in) throws IOException, BadCell {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new BadCell("", "", "larger than 128 MB; split the workbook or save its sheets as CSV");
        }
        if (FirstBytes.are(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            boolean isEncrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw new BadCell(
                    "",
                    "",
                    isEncrypted
                            ? "the workbook is locked with a password; save it without one"
                            : "an old .xls workbook; open it in a spreadsheet program and save it as .xlsx");
        }
        if (!FirstBytes.are(bytes, 'P', 'K', 3, 4)) {
            throw new BadCell("", "", "no XLSX workbook; save it as .xlsx, or name it after what it is");
        }
        look(bytes);
        return bytes;
    }

    private static void look(byte[] bytes) throws BadCell {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            refuseBomb(zip);
            refuseStrict(zip);
        } catch (IOException | RuntimeException e) {
            throw Workbook.damaged(e);
        }
    }

    /** Unpacks everything once, keeping nothing: the sizes that a zip declares need not be true. */
    private static void refuseBomb(ZipFile zip) throws IOException, BadCell {
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            long most = Math.min(LARGEST - total, Math.max(HARMLESS, MOST_INFLATED * entry.getCompressedSize()));
            total += size(zip, entry, most);
        }
    }

    private static void refuseStrict(ZipFile zip) throws IOException, BadCell {
        ZipArchiveEntry workbook = zip.getEntry(WORKBOOK);
        if (workbook == null) {
            return;
        }
        try (InputStream part = zip.getInputStream(workbook)) {
            if (new String(part.readNBytes(BUFFER), StandardCharsets.UTF_8).contains(STRICT)) {
                throw new BadCell(
                        "",
                        "",
                        "a Strict Open XML workbook; save it as Excel Workbook (.xlsx), not as Strict Open XML"
                                + " Spreadsheet");
            }
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException, BadCell {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new BadCell(
                            "",
                            entry.getName(),
                            "the workbook unpacks to far more than can be read; split it or save its sheets as CSV");
                }
            }
        }
        return size;
    }
}
