package io.github.disclosurecompare.domain;

import java.util.Locale;

/**
 * What became of a promise in the report of the year after.
 *
 * @param key of the report that answers for it
 * @param promise of the year before
 * @param since the first year of the run in which it was given word for word, up to the year before
 * @param later this year's sentence that gives it again or comes back to it; {@link Evidence#NONE} where there is none
 */
public record FollowedPromise(ReportKey key, Promise promise, AcademicYear since, Fate fate, Evidence later) {

    /** What became of it. */
    public enum Fate implements Coded {
        /** Given again word for word. */
        REPEATED,
        /** Nothing in the text comes back to it. */
        DROPPED,
        TAKEN_UP,
        /** It is made of words that every promise has, so nobody can tell. */
        TOO_GENERAL;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /** How many years running it has been given, this one included where it is given again. */
    public int years() {
        int before = key.academicYear().startYear() - since.startYear();
        return fate == Fate.REPEATED ? before + 1 : before;
    }
}
