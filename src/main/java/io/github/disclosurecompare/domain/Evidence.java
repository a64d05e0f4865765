package io.github.disclosurecompare.domain;

/**
 * The words that something was read from, and where they stand.
 *
 * @param quote the words; empty where the record holds none
 * @param begin UTF-16 offset of the first one in the source's text, or {@link #NOWHERE}
 * @param end offset after the last one, or {@link #NOWHERE}
 * @param source where the text is to be found: an address or a path; empty where the record does not say
 */
public record Evidence(String quote, int begin, int end, String source) {
    public static final int NOWHERE = -1;
    public static final Evidence NONE = new Evidence("", NOWHERE, NOWHERE, "");

    public static Evidence of(String source) {
        return new Evidence("", NOWHERE, NOWHERE, source);
    }

    /** The same words, with where they are to be found. */
    public Evidence in(String place) {
        return new Evidence(quote, begin, end, place);
    }
}
