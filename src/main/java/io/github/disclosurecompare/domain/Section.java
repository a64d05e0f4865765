package io.github.disclosurecompare.domain;

import java.util.Locale;

/** The sections that a yearly report is made of. */
public enum Section implements Coded {
    OVERVIEW,
    PROACTIVE,
    CHECKLIST,
    ON_REQUEST,
    EVALUATION,
    COMPLAINTS,
    PROBLEMS,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
