package io.github.disclosurecompare.domain;

/** A {@link Total} in the making: adds figures one by one and makes no object for each. */
final class Sum {
    private long value;
    private Qualifier qualifier;
    private long low;
    private long high;

    void add(Figure figure) {
        Quantity quantity = figure.quantity();
        value = Math.addExact(value, quantity.value());
        qualifier = qualifier == null ? quantity.qualifier() : qualifier.plus(quantity.qualifier());
        if (quantity.qualifier() == Qualifier.EXACT) {
            add(quantity.value(), quantity.value());
        } else {
            Interval interval = figure.interval();
            add(interval.low(), interval.high());
        }
    }

    /**
     * At least one figure was added.
     *
     * @param isLowerEnd whether more may belong to it than was added
     */
    Total total(boolean isLowerEnd) {
        return new Total(new Quantity(value, qualifier), new Interval(low, high), false).lowerEndIf(isLowerEnd);
    }

    private void add(long moreLow, long moreHigh) {
        low = Math.addExact(low, moreLow);
        high = high == Interval.OPEN || moreHigh == Interval.OPEN ? Interval.OPEN : Math.addExact(high, moreHigh);
    }
}
