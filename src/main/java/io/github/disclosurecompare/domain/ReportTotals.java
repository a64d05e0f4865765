package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one report adds up to. */
public final class ReportTotals {
    private final Optional<Figure> stated;
    private final Optional<Total> itemised;
    private final List<GroupTotal> groups;
    private final Map<ChannelGroup, GroupTotal> comparableGroups = new EnumMap<>(ChannelGroup.class);
    private final boolean isIncomplete;

    /** Where the total of a report comes from. */
    public enum Basis implements Coded {
        STATED,
        ITEMISED;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    private ReportTotals(Report report) {
        List<Figure> parts = Parts.of(report.figures());
        isIncomplete = report.isIncomplete();
        stated = stated(report);
        itemised = itemised(parts, isIncomplete);
        groups = new Grouping(parts, isIncomplete).list();
        for (GroupTotal group : groups) {
            if (group.family() == MeasureFamily.ITEMS && group.total().isPresent()) {
                comparableGroups.put(group.group(), group);
            }
        }
    }

    public static ReportTotals of(Report report) {
        return new ReportTotals(report);
    }

    /** Its own grand total, where it states one. */
    public Optional<Figure> stated() {
        return stated;
    }

    /** The sum of its parts that are counted in items. */
    public Optional<Total> itemised() {
        return itemised;
    }

    /** By channel group and measure family, also those that are only touched by a joint figure. */
    public List<GroupTotal> groups() {
        return groups;
    }

    /** Whether a row of it was rejected. */
    public boolean isIncomplete() {
        return isIncomplete;
    }

    /** The grand total where one is stated, else the itemised one. */
    public Optional<Total> total() {
        return stated.map(Total::of)
                .map(total -> total.lowerEndIf(isIncomplete))
                .or(() -> itemised);
    }

    public Optional<Basis> basis() {
        return stated.isPresent() ? Optional.of(Basis.STATED) : itemised.map(total -> Basis.ITEMISED);
    }

    /** The groups' totals in items, as far as they have one. */
    public Map<ChannelGroup, GroupTotal> comparableGroups() {
        return Collections.unmodifiableMap(comparableGroups);
    }

    /** The total of a scope where it is counted in items and so can be compared. */
    public Optional<Total> comparable(Scope scope) {
        if (scope.group().isEmpty()) {
            return stated.isPresent() && !isItems(stated.get()) ? Optional.empty() : total();
        }
        GroupTotal group = comparableGroups.get(scope.group().get());
        return group == null ? Optional.empty() : group.total();
    }

    /** What has a total in items. */
    public List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        if (comparable(Scope.ALL).isPresent()) {
            scopes.add(Scope.ALL);
        }
        comparableGroups.keySet().forEach(group -> scopes.add(Scope.of(group)));
        return scopes;
    }

    private static Optional<Figure> stated(Report report) {
        Figure first = null;
        for (Figure figure : report.figures()) {
            if (figure.metric() == Metric.DISCLOSED_TOTAL) {
                if (isItems(figure)) {
                    return Optional.of(figure);
                }
                first = first == null ? figure : first;
            }
        }
        return Optional.ofNullable(first);
    }

    private static Optional<Total> itemised(List<Figure> parts, boolean isIncomplete) {
        Sum sum = null;
        for (Figure part : parts) {
            if (isItems(part)) {
                sum = sum == null ? new Sum() : sum;
                sum.add(part);
            }
        }
        return sum == null ? Optional.empty() : Optional.of(sum.total(isIncomplete));
    }

    private static boolean isItems(Figure figure) {
        Optional<MeasureFamily> family = figure.family();
        return family.isPresent() && family.get() == MeasureFamily.ITEMS;
    }

    /** Sorts parts into groups and marks the groups that a joint figure, or one without a channel, may belong to. */
    private static final class Grouping {
        private static final ChannelGroup[] GROUPS = ChannelGroup.values();
        private static final MeasureFamily[] FAMILIES = MeasureFamily.values();

        /** Of each group and family, the groups' families one after the other. */
        private final Sum[] sums = new Sum[GROUPS.length * FAMILIES.length];

        private final int[] scopes = new int[GROUPS.length * FAMILIES.length];
        private final boolean[] touched = new boolean[GROUPS.length * FAMILIES.length];
        private final boolean isIncomplete;

        Grouping(List<Figure> parts, boolean isIncomplete) {
            this.isIncomplete = isIncomplete;
            for (Figure part : parts) {
                Optional<MeasureFamily> family = part.family();
                if (family.isPresent()) {
                    add(part, family.get().ordinal());
                }
            }
        }

        private void add(Figure part, int family) {
            ChannelGroup group = part.channels().group();
            int at = group.ordinal() * FAMILIES.length + family;
            if (sums[at] == null) {
                sums[at] = new Sum();
            }
            sums[at].add(part);
            scopes[at] |= part.channels().bits();
            if (!ChannelGroup.REAL.contains(group)) {
                for (ChannelGroup one : part.channels().touched()) {
                    touched[one.ordinal() * FAMILIES.length + family] = true;
                }
            }
        }

        List<GroupTotal> list() {
            List<GroupTotal> list = new ArrayList<>();
            for (int at = 0; at < sums.length; at++) {
                if (sums[at] != null || touched[at]) {
                    boolean isLowerEnd = touched[at] || isIncomplete;
                    list.add(new GroupTotal(
                            GROUPS[at / FAMILIES.length],
                            FAMILIES[at % FAMILIES.length],
                            Optional.ofNullable(sums[at]).map(own -> own.total(isLowerEnd)),
                            ChannelSet.ofBits(scopes[at])));
                }
            }
            return list;
        }
    }
}
