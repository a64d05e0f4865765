package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Total;
import java.util.Optional;

/**
 * A total in items within a series of years.
 *
 * @param total empty for a year without a report that counts
 * @param isBreak whether it does not count the same things as the year before
 */
public record TrendPoint(ReportKey key, Scope scope, Optional<Total> total, boolean isBreak) {}
