package io.github.disclosurecompare.domain;

import java.util.Locale;

/** Whether a report counts: at most one of a reporting unit and year is current. */
public enum ReportState implements Coded {
    CURRENT,
    SUPERSEDED,
    CONFLICTING,
    /** Says just what the current one says, and so is the same report. */
    DUPLICATE;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
