package io.github.disclosurecompare.domain;

import java.util.Locale;

/** Whether and when an institution reported for a year. */
public record Coverage(ReportingUnit institution, AcademicYear academicYear, State state) {

    /** What is known of the report. */
    public enum State implements Coded {
        ON_TIME,
        LATE,
        /** It is there, but neither issued nor published on a known day. */
        UNDATED,
        MISSING,
        NOT_DUE,
        CONFLICTING;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }
}
