package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens at one reporter from year to year: amounts that grow, and the incidents planned for it. */
final class History {
    private static final int WORTH_REPEATING = 100;
    private static final double NEW_CHANNEL_PER_SIZE = 0.001;

    private final Reporter reporter;
    private final DemoRandom random;
    private List<Habit> habits;
    /** What would be true without incidents; asked by habit, never gone through. */
    private final Map<Habit, Long> lastYear = new HashMap<>();

    private History(Reporter reporter, DemoRandom random) {
        this.reporter = reporter;
        this.random = random;
        habits = reporter.habits();
    }

    /** The years that it reports about. */
    static List<DemoYear> of(
            Reporter reporter, List<AcademicYear> years, List<Set<Incident>> incidents, DemoRandom random) {
        History history = new History(reporter, random);
        List<DemoYear> reported = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            DemoYear year = history.next(years.get(i), i, incidents.get(i));
            if (!year.has(Incident.MISSING_REPORT)) {
                reported.add(year);
            }
        }
        return reported;
    }

    private DemoYear next(AcademicYear year, int index, Set<Incident> incidents) {
        if (incidents.contains(Incident.NEW_CHANNEL)) {
            Habits.findNew(habits, year.startYear()).ifPresent(this::take);
        }
        Optional<ChannelGroup> misread =
                incidents.contains(Incident.EXTRA_DIGIT) ? reporter.findLargestGroup(year) : Optional.empty();
        List<DemoYear.Amount> amounts = new ArrayList<>();
        for (Habit habit : habits) {
            if (habit.outlet().since() <= year.startYear()) {
                Optional<Long> before = Optional.ofNullable(lastYear.get(habit));
                long value = repeats(habit, before, incidents) ? before.get() : usual(habit, index, before);
                lastYear.put(habit, value);
                boolean isMisread = before.isPresent() && isIn(misread, habit);
                amounts.add(new DemoYear.Amount(habit, isMisread ? 10 * before.get() + random.below(10) : value));
            }
        }
        return new DemoYear(year, index, amounts, incidents);
    }

    private long usual(Habit habit, int index, Optional<Long> before) {
        long value = habit.amount(index, random);
        // Nothing repeats itself by chance: a repetition is to be found where it was planned.
        return before.equals(Optional.of(value)) ? value + 1 : value;
    }

    private static boolean isIn(Optional<ChannelGroup> group, Habit habit) {
        return habit.phrase().countsItems() && group.equals(Optional.of(habit.group()));
    }

    private static boolean repeats(Habit habit, Optional<Long> before, Set<Incident> incidents) {
        return incidents.contains(Incident.REPEATED_VALUES)
                && habit.group() == ChannelGroup.WEB
                && before.filter(value -> value >= WORTH_REPEATING).isPresent();
    }

    private void take(Outlet outlet) {
        List<Habit> more = new ArrayList<>(habits);
        more.add(Habit.of(outlet, reporter.size() * NEW_CHANNEL_PER_SIZE, random));
        habits = Habit.sorted(more);
    }
}
