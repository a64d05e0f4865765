package io.github.disclosurecompare.domain;

/**
 * Where a report came from.
 *
 * @param input path of the file that holds it, relative to the data folder, with forward slashes
 * @param source where the record says that the text is to be found, else the input
 * @param sha256 of the raw report; empty where unknown
 * @param rejectedRows how many of its rows were rejected: above 0, its totals are lower ends
 */
public record Provenance(String input, String source, String sha256, int rejectedRows) {
    private static final String RAW_REPORTS = "reports/";

    /** Whether it was read from a raw report, not from a record. */
    public boolean isExtracted() {
        return input.startsWith(RAW_REPORTS);
    }
}
