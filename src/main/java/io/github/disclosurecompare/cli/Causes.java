package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.publish.LossException;

/** Why something failed, for a reader who does not know the code. */
final class Causes {
    private Causes() {}

    /** The sentence of the innermost cause; with its kind, unless it was written for the reader. */
    static String explain(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        boolean isForReaders = cause instanceof IllegalArgumentException || cause instanceof LossException;
        return isForReaders ? cause.getMessage() : cause.toString();
    }
}
