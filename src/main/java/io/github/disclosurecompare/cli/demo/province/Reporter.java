package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An institution or a unit inside one, as somebody who reports every year in a way of its own.
 *
 * @param renamed the first year in which the institution bears its name; before that it bore its former one, if any
 * @param unit the unit's name; empty for the institution itself
 * @param size how many items it discloses in the first year, roughly
 */
public record Reporter(
        Institution institution,
        AcademicYear renamed,
        String unit,
        double size,
        Set<Trait> traits,
        List<Habit> habits) {
    /** Ten times as many are enough to be noticed. */
    private static final int NOTICEABLE = 20;

    boolean isUnit() {
        return !unit.isEmpty();
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean isVocational() {
        return institution.level().equals(Level.VOCATIONAL.written());
    }

    ReportingUnit in(AcademicYear year) {
        boolean isFormerly = year.compareTo(renamed) < 0;
        String name = isFormerly
                ? institution.formerNames().stream().findFirst().orElse(institution.name())
                : institution.name();
        return new ReportingUnit(institution.code(), name, unit);
    }

    /** Whether an incident can happen to it at all, and be seen in its report. */
    boolean admits(Incident incident, AcademicYear year) {
        return switch (incident) {
            case TOTAL_OFF, TOTAL_ROUNDED -> has(Trait.STATES_TOTAL);
            // In life it is a college run by a city that reports so.
            case CALENDAR_YEAR -> isVocational();
            case REPEATED_VALUES -> !has(Trait.ROUNDS);
            case EXTRA_DIGIT -> countsGroupsApart() && findLargestGroup(year).isPresent();
            case NEW_CHANNEL -> Habits.findNew(habits, year.startYear()).isPresent();
            default -> true;
        };
    }

    /** The largest channel group besides the web that was counted in items in the year before, too. */
    Optional<ChannelGroup> findLargestGroup(AcademicYear year) {
        Map<ChannelGroup, Double> amounts = new EnumMap<>(ChannelGroup.class);
        for (Habit habit : habits) {
            if (habit.phrase().countsItems() && habit.outlet().since() < year.startYear()) {
                amounts.merge(habit.group(), habit.start(), Double::sum);
            }
        }
        amounts.remove(ChannelGroup.WEB);
        return amounts.entrySet().stream()
                .filter(entry -> entry.getValue() >= NOTICEABLE)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** A joint figure, or one without a channel, leaves groups open above: then no jump in them is sure. */
    private boolean countsGroupsApart() {
        return !has(Trait.ROUNDS) && !has(Trait.JOINT_ACROSS_GROUPS) && !has(Trait.WITHOUT_CHANNEL);
    }
}
