package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.domain.ChannelGroup;
import java.util.List;

/**
 * An outlet as one reporter uses it, year after year.
 *
 * @param start how much goes through it in the first year of the data
 * @param growth by which factor that changes a year
 */
record Habit(Outlet outlet, Phrase phrase, double start, double growth) {
    private static final double SPREAD_OF_USE = 0.4;
    private static final double SPREAD_OF_GROWTH = 0.03;
    private static final double SPREAD_OF_YEARS = 0.08;

    /** @param perWeight how many items a year make one point of an outlet's weight */
    static Habit of(Outlet outlet, double perWeight, DemoRandom random) {
        Phrase phrase = random.oneOf(outlet.phrases());
        double usual = outlet.weight() * (phrase.countsItems() ? perWeight : 1);
        return new Habit(
                outlet,
                phrase,
                usual * random.scatter(SPREAD_OF_USE),
                growth(outlet.channels().group()) * random.scatter(SPREAD_OF_GROWTH));
    }

    /** @param index 0 is the first year of the data */
    long amount(int index, DemoRandom random) {
        return Math.max(1, Math.round(start * StrictMath.pow(growth, index) * random.scatter(SPREAD_OF_YEARS)));
    }

    ChannelGroup group() {
        return outlet.channels().group();
    }

    static List<Habit> sorted(List<Habit> habits) {
        return habits.stream()
                .sorted((one, other) -> one.outlet.compareTo(other.outlet))
                .toList();
    }

    private static double growth(ChannelGroup group) {
        return switch (group) {
            case NEW_MEDIA -> 1.10;
            case WEB -> 1.05;
            case PRINT -> 0.97;
            default -> 1.02;
        };
    }
}
