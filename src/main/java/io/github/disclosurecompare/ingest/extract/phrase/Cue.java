package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Coded;
import java.util.Locale;

/** What a word of a report tells about a number beside it; the spellings are data. */
public enum Cue implements Coded {
    PUBLISH,
    ITEM,
    GENERIC,
    SUM,
    ARRIVE,
    AMONG,
    EACH,
    TELL,
    BY,
    FOLLOW,
    VIEW,
    LIKE,
    REQUEST,
    REQUEST_KIND,
    RECEIVE,
    GRANTED,
    REFUSED,
    CLOSED,
    PENDING,
    ALL,
    ON_TIME,
    COMPLAINT,
    GRIEVANCE,
    RECONSIDERATION,
    LAWSUIT,
    NONE,
    SUCH,
    CONSULT,
    REPLY,
    COLLECT,
    REVIEW,
    MAKE,
    THING,
    TRAIN,
    CHECKLIST,
    SUBJECT,
    NOT_APPLICABLE,
    CATALOGUE,
    HAND_OUT,
    WRITE,
    BOOKLET,
    GATHER,
    LEADERSHIP,
    DIFFERENCE,
    LAST_YEAR,
    RATE,
    COUNTER,
    COLUMN,
    NOTHING;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Its bit in a number that stands for several cues. */
    long bit() {
        return 1L << ordinal();
    }

    @Override
    public String code() {
        return code;
    }
}
