package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.table.ReportRow;
import io.github.disclosurecompare.publish.table.TrendPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what runs across years, while the years are published one after the other. */
public final class AcrossYears {
    private final Map<ReportingUnit, List<TrendPoint>> series = new HashMap<>();
    private final Map<String, SortedMap<AcademicYear, Double>> medians = new HashMap<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final Map<ReportingUnit, Set<String>> names = new HashMap<>();
    private final LastingPromises promises = new LastingPromises();

    /**
     * What one year brings.
     *
     * @param medians of each peer group that has one
     * @param points of each reporting unit whose report counts, ordered by reporting unit
     * @param promises that have lasted for years
     */
    public record OneYear(
            AcademicYear year,
            List<Coverage> coverage,
            Map<String, Double> medians,
            Map<ReportingUnit, List<TrendPoint>> points,
            List<FollowedPromise> promises) {

        public static OneYear of(YearView view) {
            Map<String, Double> medians = new HashMap<>();
            for (Standing standing : view.tables().standings()) {
                if (standing.scope() == Scope.ALL && standing.rank().isPresent()) {
                    medians.putIfAbsent(
                            standing.peerGroup(),
                            standing.rank().get().quartiles().median());
                }
            }
            Map<ReportKey, Set<Scope>> breaks = new HashMap<>();
            for (YearOnYear row : view.tables().yearOnYear()) {
                if (row.isBreak()) {
                    breaks.computeIfAbsent(row.key(), key -> EnumSet.noneOf(Scope.class))
                            .add(row.scope());
                }
            }
            Map<ReportingUnit, List<TrendPoint>> points = new LinkedHashMap<>();
            for (ReportRow row : view.current()) {
                ReportKey key = row.report().key();
                Set<Scope> broken = breaks.getOrDefault(key, Set.of());
                points.put(
                        key.reportingUnit(),
                        row.totals().scopes().stream()
                                .map(scope -> new TrendPoint(
                                        key, scope, row.totals().comparable(scope), broken.contains(scope)))
                                .toList());
            }
            return new OneYear(
                    view.year(),
                    view.tables().coverage(),
                    medians,
                    points,
                    view.ledgers().promises());
        }
    }

    public void add(OneYear year) {
        coverage.addAll(year.coverage());
        year.medians()
                .forEach((group, median) ->
                        medians.computeIfAbsent(group, g -> new TreeMap<>()).put(year.year(), median));
        promises.add(year.promises());
        year.points().forEach((who, found) -> {
            List<TrendPoint> points = series.computeIfAbsent(who, unit -> new ArrayList<>());
            fillGap(points, new ReportKey(who, year.year()));
            points.addAll(found);
            if (!who.isUnit()) {
                names.computeIfAbsent(who, unit -> new LinkedHashSet<>()).add(who.institution());
            }
        });
    }

    /** What has been promised for years. */
    public List<FollowedPromise> promises() {
        return promises.list();
    }

    /** The points of each reporting unit, by year. */
    public SortedMap<ReportingUnit, List<TrendPoint>> series() {
        return new TreeMap<>(series);
    }

    /** The names under which each institution has reported, the oldest first. */
    public SortedMap<ReportingUnit, Set<String>> names() {
        return new TreeMap<>(names);
    }

    /** The median total of a peer group in each year in which it has one. */
    public SortedMap<AcademicYear, Double> medians(String peerGroup) {
        return medians.getOrDefault(peerGroup, Collections.emptySortedMap());
    }

    /** By reporting unit, then year. */
    public List<TrendPoint> trends() {
        return series().values().stream().flatMap(List::stream).toList();
    }

    public List<Coverage> coverage() {
        return coverage;
    }

    /** A year without a report is a gap in the line, not a straight piece of it. */
    private static void fillGap(List<TrendPoint> points, ReportKey key) {
        if (points.isEmpty()) {
            return;
        }
        AcademicYear year = points.get(points.size() - 1).key().academicYear().next();
        for (; year.compareTo(key.academicYear()) < 0; year = year.next()) {
            points.add(new TrendPoint(new ReportKey(key.reportingUnit(), year), Scope.ALL, Optional.empty(), false));
        }
    }
}
