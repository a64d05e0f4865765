package io.github.disclosurecompare.domain;

import java.util.Locale;
import java.util.Map;

/**
 * A rule about what a report must contain.
 *
 * @param id with its pack's in front: {@code national-2018.evaluation}
 * @param of the section or metric that it is about; empty for the deadline
 * @param isConfirmed whether it was read in its source, else it is from memory
 * @param meaning what it asks for, by language
 * @param todo what to do about a report that breaks it, by language
 */
public record Requirement(
        String id,
        Kind kind,
        String of,
        Severity severity,
        boolean isConfirmed,
        Map<String, String> meaning,
        Map<String, String> todo) {

    /** What a requirement asks for. */
    public enum Kind implements Coded {
        /** The report has a section. */
        SECTION,
        /** It need not have it. */
        NO_SECTION,
        /** It was public by the deadline. */
        DEADLINE,
        /** It tells how many there were, if only that there were none. */
        COUNT;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether it waives what other rules ask for. */
    boolean waives(Requirement other) {
        return kind == Kind.NO_SECTION && isConfirmed && other.kind == Kind.SECTION && of.equals(other.of);
    }
}
