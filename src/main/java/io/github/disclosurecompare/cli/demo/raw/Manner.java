package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Days;
import io.github.disclosurecompare.cli.demo.speech.Digits;
import io.github.disclosurecompare.cli.demo.speech.Headings;
import io.github.disclosurecompare.cli.demo.speech.Listing;
import io.github.disclosurecompare.cli.demo.speech.Turn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a reporter writes its reports, year after year.
 *
 * @param year how it writes an academic year, the calendar years at %d
 */
record Manner(
        Headings headings, Listing listing, Digits digits, Days days, String year, Medium medium, Set<Turn> turns) {
    private static final int TURN_PER_MILLE = 350;
    private static final List<String> YEARS = List.of("%d-%d学年", "%d—%d学年", "%d-%d学年度", "%d—%d学年度", "%d～%d学年");
    private static final List<Headings> OF_INSTITUTIONS = List.of(
            Headings.CHINESE, Headings.CHINESE, Headings.PARTS, Headings.BRACKETS, Headings.DIGITS, Headings.NONE);
    private static final List<Headings> OF_UNITS = List.of(Headings.CHINESE, Headings.NESTED, Headings.DIGITS);

    static Manner of(boolean isUnit, DemoRandom random) {
        return new Manner(
                random.oneOf(isUnit ? OF_UNITS : OF_INSTITUTIONS),
                random.oneOf(List.of(Listing.values())),
                random.oneOf(List.of(Digits.values())),
                random.oneOf(List.of(Days.values())),
                random.oneOf(YEARS),
                random.oneOf(List.of(Medium.values())),
                Stream.of(Turn.values())
                        .filter(turn -> random.chance(TURN_PER_MILLE))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Turn.class))));
    }

    boolean has(Turn turn) {
        return turns.contains(turn);
    }
}
