package io.github.disclosurecompare.domain;

import java.util.Locale;

/** What was disclosed: the ten categories of the checklist of 2014. */
public enum Category implements Coded {
    BASIC,
    ADMISSIONS,
    FINANCE,
    PERSONNEL,
    TEACHING,
    STUDENTS,
    INTEGRITY,
    DEGREES,
    INTERNATIONAL,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
