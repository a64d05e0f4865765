package io.github.disclosurecompare.domain;

import java.util.Locale;

/**
 * What a supervisor should know about a report. What each code means, and what to do about it, stands in the message
 * files under {@code finding.<code>}.
 */
public enum FindingCode implements Coded {
    LATE(Severity.WARNING, Origin.COMPUTED),
    MISSING_REPORT(Severity.ERROR, Origin.COMPUTED),
    MISSING_SECTION(Severity.WARNING, Origin.COMPUTED),
    TOTAL_MISMATCH(Severity.ERROR, Origin.COMPUTED),
    TOTAL_WITHIN_APPROXIMATION(Severity.NOTE, Origin.COMPUTED),
    APPLICATIONS_MISMATCH(Severity.ERROR, Origin.COMPUTED),
    IMPLAUSIBLE_CHANGE(Severity.WARNING, Origin.COMPUTED),
    REPEATED_VALUE(Severity.WARNING, Origin.COMPUTED),
    SCOPE_CHANGED(Severity.NOTE, Origin.COMPUTED),
    UNKNOWN_INSTITUTION(Severity.WARNING, Origin.COMPUTED),
    UNKNOWN_MEASURE(Severity.WARNING, Origin.COMPUTED),
    INCOMPLETE_RECORD(Severity.ERROR, Origin.COMPUTED),
    SUPERSEDED_REPORT(Severity.NOTE, Origin.COMPUTED),
    CONFLICTING_REPORT(Severity.ERROR, Origin.COMPUTED),
    TEXT_REUSED(Severity.WARNING, Origin.COMPUTED),
    STALE_CORRECTION(Severity.ERROR, Origin.COMPUTED),
    NOT_APPLICABLE_IMPLAUSIBLE(Severity.WARNING, Origin.COMPUTED),
    PROMISE_REPEATED(Severity.WARNING, Origin.COMPUTED),
    PROMISE_DROPPED(Severity.NOTE, Origin.COMPUTED),
    DOCUMENT_NUMBER_WRONG(Severity.WARNING, Origin.COMPUTED),
    NO_ISSUE_DATE(Severity.NOTE, Origin.TEXT),
    NO_TITLE(Severity.NOTE, Origin.TEXT),
    PARENT_INFERRED(Severity.NOTE, Origin.TEXT),
    PART_COUNT_MISMATCH(Severity.NOTE, Origin.TEXT),
    SECTION_NUMBER_SKIPPED(Severity.NOTE, Origin.TEXT),
    OTHER_YEAR_MENTIONED(Severity.WARNING, Origin.TEXT),
    CITATION_INCONSISTENT(Severity.NOTE, Origin.TEXT),
    DATE_DAMAGED(Severity.NOTE, Origin.TEXT),
    PERIOD_NOT_ACADEMIC_YEAR(Severity.WARNING, Origin.TEXT),
    EDITOR_RESIDUE(Severity.NOTE, Origin.TEXT),
    PAGE_FURNITURE(Severity.NOTE, Origin.TEXT),
    UNREAD_NUMBER(Severity.WARNING, Origin.TEXT),
    UNKNOWN_PHRASE(Severity.NOTE, Origin.TEXT);

    /** Whether the program computes it from reports, or the reader of a text is the only one who can see it. */
    public enum Origin {
        COMPUTED,
        TEXT
    }

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Severity severity;
    private final Origin origin;

    FindingCode(Severity severity, Origin origin) {
        this.severity = severity;
        this.origin = origin;
    }

    @Override
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Origin origin() {
        return origin;
    }
}
