package io.github.disclosurecompare.domain;

import java.util.List;

/**
 * The sentences that a report has in common with the one that it repeats.
 *
 * @param key of the report
 * @param source the other one
 * @param longest some of them, the longest first
 * @param count how many there are
 */
public record SharedText(ReportKey key, ReportKey source, List<Pair> longest, int count) {

    /** A sentence of the report beside the other one's. */
    public record Pair(Evidence here, Evidence there) {}
}
