package io.github.disclosurecompare.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * How a report stands to a requirement.
 *
 * @param reason why it is not judged; empty where it is
 */
public record Verdict(Requirement requirement, State state, Optional<Reason> reason) {

    /** Whether the requirement is met. */
    public enum State implements Coded {
        PASS,
        FAIL,
        NOT_APPLICABLE,
        NOT_ASSESSABLE;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /** Why a report is not judged by a requirement. */
    public enum Reason implements Coded {
        /** It is a unit's, and units owe their institution. */
        UNIT,
        /** Another rule, of the province, waives it. */
        WAIVED,
        SECTIONS_UNKNOWN,
        DATE_UNKNOWN,
        TEXT_UNKNOWN;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    static Verdict judged(Requirement requirement, boolean isMet) {
        return new Verdict(requirement, isMet ? State.PASS : State.FAIL, Optional.empty());
    }

    static Verdict unjudged(Requirement requirement, Reason reason) {
        State state = reason == Reason.UNIT || reason == Reason.WAIVED ? State.NOT_APPLICABLE : State.NOT_ASSESSABLE;
        return new Verdict(requirement, state, Optional.of(reason));
    }
}
