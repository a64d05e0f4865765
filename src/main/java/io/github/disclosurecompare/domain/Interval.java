package io.github.disclosurecompare.domain;

/**
 * The whole numbers from {@code low} to {@code high}, both included.
 *
 * @param high {@link #OPEN} where nothing bounds it
 */
public record Interval(long low, long high) {
    public static final long OPEN = Long.MAX_VALUE;

    public boolean isOpen() {
        return high == OPEN;
    }

    public Interval plus(Interval other) {
        return new Interval(
                Math.addExact(low, other.low), isOpen() || other.isOpen() ? OPEN : Math.addExact(high, other.high));
    }

    public Interval openAbove() {
        return new Interval(low, OPEN);
    }

    public boolean isBelow(Interval other) {
        return high < other.low;
    }

    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** How far apart the two ends are that face each other; 0 where they meet. */
    public long gapTo(Interval other) {
        return Math.max(
                0, Math.max(other.low - (isOpen() ? other.low : high), low - (other.isOpen() ? low : other.high)));
    }
}
