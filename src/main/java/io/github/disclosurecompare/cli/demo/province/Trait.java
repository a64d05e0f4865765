package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lasting ways of an institution and of its reports, each dealt to a fixed share of the institutions. */
enum Trait {
    /** Counts to the digit and states a grand total. */
    STATES_TOTAL(500),
    /** Says 200余 rather than 233. A stated total beside such parts would never add up. */
    ROUNDS(250, STATES_TOTAL),
    JOINT_ACCOUNTS(170),
    JOINT_ACROSS_GROUPS(130),
    /** Discloses some things without saying where. */
    WITHOUT_CHANNEL(100),
    TOTAL_OF_ACCOUNTS(250, ROUNDS, JOINT_ACCOUNTS),
    COLUMNS_OF_SITE(330, ROUNDS),
    CATEGORIES(500),
    HEDGES(170),
    FOLLOWERS(500),
    COPIES(330),
    TRAININGS(330),
    CONSULTATIONS(250),
    VIEWS(170),
    NAMES_NOT_APPLICABLE(330),
    RENAMED(80),
    PRIVATE(200);

    private final int perMille;
    private final List<Trait> excluded;

    Trait(int perMille, Trait... excluded) {
        this.perMille = perMille;
        this.excluded = List.of(excluded);
    }

    /** The traits of each of so many institutions. Dealt, not diced: a small province has its share of each, too. */
    static List<Set<Trait>> deal(int institutions, DemoRandom random) {
        List<Set<Trait>> hands = new ArrayList<>();
        for (int i = 0; i < institutions; i++) {
            hands.add(EnumSet.noneOf(Trait.class));
        }
        List<Set<Trait>> shuffled = new ArrayList<>(hands);
        for (Trait trait : values()) {
            random.shuffle(shuffled);
            shuffled.stream()
                    .filter(hand -> Collections.disjoint(hand, trait.excluded))
                    .limit((institutions * (long) trait.perMille + 500) / 1000)
                    .forEach(hand -> hand.add(trait));
        }
        return hands;
    }
}
