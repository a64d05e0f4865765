package io.github.disclosurecompare.domain;

import java.util.Locale;

/** What a figure counts. */
public enum Metric implements Coded {
    DISCLOSED,
    DISCLOSED_TOTAL,
    CHECKLIST_DISCLOSED,
    CHECKLIST_NOT_APPLICABLE,
    APPLICATIONS_RECEIVED,
    APPLICATIONS_GRANTED,
    APPLICATIONS_REFUSED,
    APPLICATIONS_CLOSED,
    APPLICATIONS_PENDING,
    COMPLAINTS,
    RECONSIDERATIONS,
    LAWSUITS,
    CONSULTATIONS,
    FOLLOWERS,
    VIEWS,
    COPIES_DISTRIBUTED,
    TRAININGS;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** Whether it counts cases, which have no measure: applications and what became of them, complaints, lawsuits. */
    public boolean countsCases() {
        return compareTo(APPLICATIONS_RECEIVED) >= 0 && compareTo(LAWSUITS) <= 0;
    }
}
