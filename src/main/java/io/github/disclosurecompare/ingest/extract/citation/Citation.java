package io.github.disclosurecompare.ingest.extract.citation;

import io.github.disclosurecompare.ingest.extract.text.Span;

/**
 * A numbered document, a decree or an article that the reading refers to.
 *
 * @param title of the document, without its brackets; empty where the reading gives none beside the number
 * @param issuer the words before the number that say whose it is: 教办厅函; empty where there are none
 * @param number year and number, like 2014-23; the number alone of a decree or an article
 * @param damaged whether its year or the brackets around it were lost in part
 */
public record Citation(Span span, Kind kind, String title, String issuer, String number, boolean damaged) {
    /** What is referred to. */
    public enum Kind {
        DOCUMENT,
        DECREE,
        ARTICLE
    }
}
