package io.github.disclosurecompare.domain;

import java.util.List;

/**
 * A whole number as a report states it.
 *
 * @param value 0 to {@link #LARGEST}; for a bound, the bound
 */
public record Quantity(long value, Qualifier qualifier) {
    /** Twelve digits: sums of any corpus stay far inside a long and, for tables of doubles, below 2^53. */
    public static final long LARGEST = 999_999_999_999L;

    private static final List<String> OPEN_ABOVE = List.of("超过", "逾", "以上", "不少于", "不低于", "至少");
    private static final List<String> OPEN_BELOW = List.of("不足", "不到", "少于", "低于", "不超过", "以下", "以内", "至多", "最多");

    public static Quantity exact(long value) {
        return new Quantity(value, Qualifier.EXACT);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(value, other.value), qualifier.plus(other.qualifier));
    }

    /**
     * The whole numbers that it may stand for.
     *
     * @param quote the words it was read from, which tell 余 from 超过 and 近 from 不足; empty is read as 余 and 近
     */
    public Interval interval(String quote) {
        return switch (qualifier) {
            case EXACT -> new Interval(value, value);
            case AT_LEAST -> new Interval(value, holdsAny(quote, OPEN_ABOVE) ? Interval.OPEN : value + margin() - 1);
            case AT_MOST -> new Interval(holdsAny(quote, OPEN_BELOW) ? 0 : tenthsUp(9), value);
            case ABOUT -> new Interval(tenthsUp(9), value * 11 / 10);
        };
    }

    /** 余 adds less than one unit of the last non-zero digit's place, and nine at least. */
    private long margin() {
        long place = 10;
        while (value > 0 && value % (place * 10) == 0) {
            place *= 10;
        }
        return value % 10 == 0 && value > 0 ? place : 10;
    }

    private long tenthsUp(int tenths) {
        return (value * tenths + 9) / 10;
    }

    private static boolean holdsAny(String quote, List<String> words) {
        return !quote.isEmpty() && words.stream().anyMatch(quote::contains);
    }
}
