package io.github.disclosurecompare.publish;

/** The new publication would lose too many reports of the last one. */
public final class LossException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LossException(String message) {
        super(message);
    }
}
