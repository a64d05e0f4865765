package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * Makes plain text of documents of any kind. May be used by several threads; children are started when the first
 * document comes that needs one.
 */
public final class DocumentReader implements AutoCloseable {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".docx", ".pdf", ".doc");
    private static final int LARGEST = 1 << 26;
    private static final int LARGEST_TEXT = 1 << 24;

    private final ChildPool children = new ChildPool(Runtime.getRuntime().availableProcessors());

    /** Whether a file is meant as a document, by its ending; of which kind it is shows when it is read. */
    public static boolean canRead(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /**
     * The text of a document; what kind it is of its bytes say.
     *
     * @throws IOException if the bytes cannot be had, or the system has no room for a child process
     */
    public DocumentText read(InputStream in) throws IOException, UnreadableDocumentException {
        byte[] document = in.readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw new UnreadableDocumentException("larger than 64 MB; save it without its pictures, or the text alone");
        }
        DocumentKind kind = Signature.kind(document);
        boolean isText = kind == DocumentKind.TXT || kind == DocumentKind.HTML;
        if (isText && document.length > LARGEST_TEXT) {
            throw new UnreadableDocumentException(
                    "larger than 16 MB: no report, or data that are no text; split it or leave it out");
        }
        return kind == DocumentKind.TXT ? DocumentFormat.of(kind).read(document) : children.read(kind, document);
    }

    @Override
    public void close() {
        children.close();
    }
}
