package io.github.disclosurecompare.ingest;

import java.io.IOException;

/** That the program itself fails on an input: a fault of ours, which must not cost the other inputs their night. */
final class DeadlyInputException extends IOException {
    private static final long serialVersionUID = 1L;

    DeadlyInputException(Throwable failure) {
        super("the program fails on it: " + failure, failure);
    }
}
