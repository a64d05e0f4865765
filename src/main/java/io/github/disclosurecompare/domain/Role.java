package io.github.disclosurecompare.domain;

import java.util.Locale;

/** What a figure may be added to: only {@link #PART}s make channel totals. */
public enum Role implements Coded {
    TOTAL,
    PART,
    DETAIL,
    CATEGORY,
    CONTEXT;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
