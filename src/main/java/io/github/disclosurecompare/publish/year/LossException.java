package io.github.disclosurecompare.publish.year;

/** The new publication cannot be right: too much is missing. */
public final class LossException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LossException(String message) {
        super(message);
    }
}
