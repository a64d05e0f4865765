package io.github.disclosurecompare.ingest.document;

/** Says why no text can be made of a document, and what to do about it. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableDocumentException(String message) {
        super(message);
    }
}
