package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * Where a reporting unit stands among its peers of the year.
 *
 * @param value its nominal total in items
 * @param of how many peers have a value, itself included
 * @param rank empty where fewer than {@link #FEWEST} have one
 */
public record Standing(ReportKey key, Scope scope, String peerGroup, long value, int of, Optional<Rank> rank) {
    public static final int FEWEST = 5;

    /**
     * The places that are possible, since bounds can overlap, and how the peers are spread.
     *
     * @param best 1 + peers that certainly disclosed more
     * @param worst peers, itself included, that did not certainly disclose less
     */
    public record Rank(int best, int worst, Quartiles quartiles) {}
}
