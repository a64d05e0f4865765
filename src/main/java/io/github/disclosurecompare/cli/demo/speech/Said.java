package io.github.disclosurecompare.cli.demo.speech;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;

/**
 * A number as a report says it.
 *
 * @param words like {@code 1033}, {@code 200余}, {@code 近300}
 */
public record Said(Quantity quantity, String words) {
    /** Nobody writes 近17. */
    private static final int SMALLEST_ROUNDED = 100;

    public static Said exactly(long value) {
        return new Said(Quantity.exact(value), String.valueOf(value));
    }

    /** The truth lies in what the words allow. */
    public static Said roughly(long value, DemoRandom random) {
        if (value < SMALLEST_ROUNDED) {
            return exactly(value);
        }
        long place = place(value);
        long below = value / place * place;
        return switch (random.below(8)) {
            case 0, 1, 2 -> andMore(value);
            case 3 -> new Said(new Quantity(below, Qualifier.AT_LEAST), below + "多");
            case 4 -> new Said(new Quantity(below, Qualifier.AT_LEAST), "超过" + below);
            case 5, 6 -> {
                // Two digits: one would be further off than the ten percent that 约 allows.
                long about = (value + place / 20) / (place / 10) * (place / 10);
                yield new Said(new Quantity(about, Qualifier.ABOUT), "约" + about);
            }
            default -> {
                long above = (value + place / 10 - 1) / (place / 10) * (place / 10);
                yield new Said(new Quantity(above, Qualifier.AT_MOST), "近" + above);
            }
        };
    }

    /** 5432 as 5400余. */
    public static Said andMore(long value) {
        long place = value < 1000 ? place(value) : place(value) / 10;
        long below = value / place * place;
        return new Said(new Quantity(below, Qualifier.AT_LEAST), below + "余");
    }

    /** Of the first digit. */
    private static long place(long value) {
        long place = 1;
        while (value / place >= 10) {
            place *= 10;
        }
        return place;
    }
}
