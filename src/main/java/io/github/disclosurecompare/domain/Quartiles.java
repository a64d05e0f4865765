package io.github.disclosurecompare.domain;

/** First quartile, median and third quartile of type 7 (linear between order statistics, as QUARTILE.INC). */
public record Quartiles(double first, double median, double third) {

    /** @param sorted at least one value, ascending */
    public static Quartiles of(long[] sorted) {
        return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    private static double at(long[] sorted, int quarter) {
        int steps = (sorted.length - 1) * quarter;
        int index = steps / 4;
        long low = sorted[index];
        long high = sorted[Math.min(index + 1, sorted.length - 1)];
        return low + (high - low) * (steps % 4) / 4.0;
    }
}
