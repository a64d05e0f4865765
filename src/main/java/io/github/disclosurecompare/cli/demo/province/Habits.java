package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which outlets a reporter uses and how much goes through each. */
public final class Habits {
    private static final Set<Outlet> OF_UNITS = EnumSet.of(
            Outlet.OFFICIAL_SITE,
            Outlet.OFFICE,
            Outlet.WECHAT_ACCOUNT,
            Outlet.DOCUMENTS,
            Outlet.BOARD,
            Outlet.BRIEFS,
            Outlet.MEETINGS);
    /** What becomes a channel next, the newest first. */
    private static final List<Outlet> TO_COME = List.of(
            Outlet.VIDEO_ACCOUNT,
            Outlet.SHORT_VIDEOS,
            Outlet.CAMPUS_APP,
            Outlet.WECHAT_ACCOUNT,
            Outlet.WEIBO_ACCOUNT,
            Outlet.QQ_ACCOUNT);

    private Habits() {}

    static List<Habit> ofInstitution(double size, Set<Trait> traits, DemoRandom random) {
        Outlet across = random.oneOf(List.of(Outlet.SITE_AND_PAPER, Outlet.DOCUMENTS_AND_MEETINGS));
        return share(
                size,
                Stream.of(Outlet.values())
                        .filter(outlet -> isUsed(outlet, random.chance(outlet.perMille()), across, traits))
                        .toList(),
                random);
    }

    /** Traits decide on joint figures and what goes with them, dice on all else. */
    private static boolean isUsed(Outlet outlet, boolean isDiced, Outlet across, Set<Trait> traits) {
        return switch (outlet) {
            case WECHAT_AND_WEIBO -> traits.contains(Trait.JOINT_ACCOUNTS);
            case WECHAT_ACCOUNT, WEIBO_ACCOUNT ->
                !traits.contains(Trait.JOINT_ACCOUNTS) && (isDiced || traits.contains(Trait.TOTAL_OF_ACCOUNTS));
            case SITE_AND_PAPER, DOCUMENTS_AND_MEETINGS ->
                outlet == across && traits.contains(Trait.JOINT_ACROSS_GROUPS);
            case UNSAID -> traits.contains(Trait.WITHOUT_CHANNEL);
            default -> isDiced;
        };
    }

    static List<Habit> ofUnit(double size, DemoRandom random) {
        return share(
                size,
                OF_UNITS.stream()
                        .filter(outlet -> random.chance(outlet.perMille()))
                        .toList(),
                random);
    }

    /** The newest outlet that is there in a year and that a reporter does not use yet, not even jointly. */
    static Optional<Outlet> findNew(List<Habit> habits, int startYear) {
        return TO_COME.stream()
                .filter(outlet -> outlet.since() <= startYear)
                .filter(outlet -> habits.stream()
                        .noneMatch(habit ->
                                outlet.channels().isSubsetOf(habit.outlet().channels())))
                .findFirst();
    }

    /**
     * Whether a text would be read otherwise than it is meant: what goes through one outlet is said of channels that
     * another one has, too, or the copies of a yearbook are taken for copies that were handed out.
     */
    public static boolean readOtherwise(List<Habit> habits) {
        return habits.stream()
                .anyMatch(one -> one.outlet() == Outlet.ALMANAC
                        || habits.stream()
                                .anyMatch(other -> one != other
                                        && !one.outlet().channels().isEmpty()
                                        && one.outlet()
                                                .channels()
                                                .isSubsetOf(other.outlet().channels())));
    }

    private static List<Habit> share(double size, List<Outlet> used, DemoRandom random) {
        double perWeight = size / used.stream().mapToInt(Outlet::weight).sum();
        return used.stream().map(outlet -> Habit.of(outlet, perWeight, random)).toList();
    }
}
