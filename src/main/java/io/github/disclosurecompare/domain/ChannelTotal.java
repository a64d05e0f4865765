package io.github.disclosurecompare.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the channel totals.
 *
 * @param share of the report's totals in this family, 0 to 1; empty without a total or a base
 */
public record ChannelTotal(ReportKey key, GroupTotal group, Optional<BigDecimal> share, String flags) {}
