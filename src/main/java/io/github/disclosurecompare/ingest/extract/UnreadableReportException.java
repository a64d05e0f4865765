package io.github.disclosurecompare.ingest.extract;

/** A text that cannot be filed: one sentence says what is missing and what to do. */
public final class UnreadableReportException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableReportException(String message) {
        super(message);
    }
}
