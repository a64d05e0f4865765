package io.github.disclosurecompare.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A total in items beside that of the year before.
 *
 * @param change empty where a side is missing or the two do not count the same things
 * @param changePercent two decimals; also empty on a base of 0
 */
public record YearOnYear(
        ReportKey key,
        Scope scope,
        OptionalLong previous,
        OptionalLong current,
        OptionalLong change,
        Optional<BigDecimal> changePercent,
        String flags) {

    /** Whether either side is not exact. */
    public boolean isEstimate() {
        return Flag.ESTIMATE.isIn(flags);
    }

    /** Whether the two years do not count the same things, or a row of either was rejected. */
    public boolean isBreak() {
        return Flag.BREAK.isIn(flags);
    }
}
