package io.github.disclosurecompare.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Ratios of whole numbers, exact to the last printed digit; none without a base. */
final class Ratio {
    private static final int SHARE_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** 0 to 1, four decimals, half up. */
    static Optional<BigDecimal> share(long part, long base) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(base), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** In percent of the base, two decimals, half up. */
    static Optional<BigDecimal> percent(long change, long base) {
        return base == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(change)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }
}
