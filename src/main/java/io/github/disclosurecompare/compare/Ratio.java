package io.github.disclosurecompare.compare;

import java.math.BigDecimal;
import java.util.Optional;

/** Ratios of whole numbers, exact to the last printed digit; none without a base. */
final class Ratio {
    private static final int SHARE_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;
    private static final long HUNDRED = 100;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000};

    private Ratio() {}

    /** 0 to 1, four decimals, half up. */
    static Optional<BigDecimal> share(long part, long base) {
        return ratio(part, base, SHARE_DECIMALS);
    }

    /** In percent of the base, two decimals, half up. */
    static Optional<BigDecimal> percent(long change, long base) {
        return ratio(Math.multiplyExact(change, HUNDRED), base, PERCENT_DECIMALS);
    }

    /** In whole numbers, which hold the hundredfold of any total and its decimals with room to spare. */
    private static Optional<BigDecimal> ratio(long part, long base, int decimals) {
        if (base == 0) {
            return Optional.empty();
        }
        long doubled = Math.multiplyExact(2 * Math.abs(part), POWERS_OF_TEN[decimals]);
        long halfUp = Math.addExact(doubled, base) / (2 * base);
        return Optional.of(BigDecimal.valueOf(part < 0 ? -halfUp : halfUp, decimals));
    }
}
