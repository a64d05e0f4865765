package io.github.disclosurecompare.cli;

/** A setting that cannot be right; the message says which, where it comes from and what is allowed. */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }
}
