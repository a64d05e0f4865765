package io.github.disclosurecompare.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Ratios of whole numbers, exact to the last printed digit; none without a base. */
final class Ratio {
    private static final int SHARE_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;
    private static final long TEN_THOUSAND = 10_000;
    /** Up to here twice the ten-thousandfold and a base fit into a long. */
    private static final long LARGEST = Long.MAX_VALUE / (4 * TEN_THOUSAND);

    private Ratio() {}

    /** 0 to 1, four decimals, half up. */
    static Optional<BigDecimal> share(long part, long base) {
        return tenThousandths(part, base, SHARE_DECIMALS);
    }

    /** In percent of the base, two decimals, half up. */
    static Optional<BigDecimal> percent(long change, long base) {
        return tenThousandths(change, base, PERCENT_DECIMALS);
    }

    /** A share with four decimals and a percentage with two have the same digits. */
    private static Optional<BigDecimal> tenThousandths(long part, long base, int decimals) {
        if (base == 0) {
            return Optional.empty();
        }
        if (Math.max(Math.abs(part), base) > LARGEST) {
            return Optional.of(BigDecimal.valueOf(part)
                    .scaleByPowerOfTen(SHARE_DECIMALS)
                    .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP)
                    .scaleByPowerOfTen(-decimals));
        }
        long halfUp = (2 * TEN_THOUSAND * Math.abs(part) + base) / (2 * base);
        return Optional.of(BigDecimal.valueOf(part < 0 ? -halfUp : halfUp, decimals));
    }
}
