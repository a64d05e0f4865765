package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.publish.generation.UnwritableException;
import io.github.disclosurecompare.publish.year.LossException;
import io.github.disclosurecompare.store.DamagedStore;
import java.nio.file.InvalidPathException;

/** Why something failed, for a reader who does not know the code. */
final class Causes {
    static final String NO_SUCH_NAMES = "where names of files are Chinese, LC_ALL=C.UTF-8 must be set";

    private Causes() {}

    /** The sentence of the innermost cause; with its kind, unless it was written for the reader. */
    static String explain(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof InvalidPathException) {
            return cause.getMessage() + "; " + NO_SUCH_NAMES;
        }
        boolean isForReaders = cause instanceof IllegalArgumentException
                || cause instanceof LossException
                || cause instanceof UnwritableException;
        if (DamagedStore.isForWantOfSpace(failure)) {
            return "the disk of the store is full: it needs room for some times the size of the inputs";
        }
        return isForReaders
                ? cause.getMessage()
                : cause.toString().lines().findFirst().orElseThrow();
    }
}
