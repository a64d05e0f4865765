package io.github.disclosurecompare.domain;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity implements Coded {
    ERROR,
    WARNING,
    NOTE;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
