package io.github.disclosurecompare.domain;

/**
 * What a text says of one item of the checklist.
 *
 * @param item 1 to 50
 */
public record ItemStatement(int item, Kind kind, Evidence evidence) {
    /** How it is said, the strongest first. */
    public enum Kind {
        /** How many pieces about it were disclosed. */
        FIGURE,
        /** Where it is disclosed. */
        LINK,
        /** That it is disclosed. */
        CLAIM,
        /** That there is nothing to disclose about it. */
        NOT_APPLICABLE
    }
}
