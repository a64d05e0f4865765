package io.github.disclosurecompare.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a report disclosed by subject: another cut through the same disclosures, added to nothing else.
 *
 * @param share of the report's category totals in this family, 0 to 1; empty without a base
 */
public record CategoryTotal(
        ReportKey key,
        Category category,
        MeasureFamily family,
        Quantity total,
        Optional<BigDecimal> share,
        String flags) {}
