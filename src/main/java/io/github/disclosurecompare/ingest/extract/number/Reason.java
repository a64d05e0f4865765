package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.Coded;
import java.util.Locale;

/** Why a number of the text is no figure. */
public enum Reason implements Coded {
    DATE,
    DOCUMENT_NUMBER,
    ARTICLE,
    LINK,
    PHONE,
    POSTCODE,
    ADDRESS,
    ORDINAL,
    CHECKLIST_SIZE,
    CHECKLIST_ITEM,
    PERCENTAGE,
    MONEY,
    DURATION,
    SIZE,
    PEOPLE,
    STRUCTURE,
    SCORE,
    WORDS,
    NAME,
    PLAN,
    AVERAGE,
    DIFFERENCE,
    OTHER_YEAR,
    REVIEW,
    OPINION,
    LIKES,
    SHARE_OF_REQUESTS,
    LEADERSHIP_MEETING,
    PAGE_NUMBER,
    PAGE_COUNTER,
    REPEATED,
    NOT_DISCLOSURE,
    UNREAD;

    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
