package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.table.ReportRow;
import io.github.disclosurecompare.publish.table.TrendPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what runs across years, while the years are published one after the other. */
final class AcrossYears {
    private final Map<ReportingUnit, List<TrendPoint>> series = new HashMap<>();
    private final Map<String, SortedMap<AcademicYear, Double>> medians = new HashMap<>();
    private final List<Coverage> coverage = new ArrayList<>();

    void add(YearView view) {
        coverage.addAll(view.tables().coverage());
        for (Standing standing : view.tables().standings()) {
            if (standing.scope() == Scope.ALL && standing.rank().isPresent()) {
                medians.computeIfAbsent(standing.peerGroup(), group -> new TreeMap<>())
                        .put(view.year(), standing.rank().get().quartiles().median());
            }
        }
        Map<ReportKey, Set<Scope>> breaks = new HashMap<>();
        for (YearOnYear row : view.tables().yearOnYear()) {
            if (row.isBreak()) {
                breaks.computeIfAbsent(row.key(), key -> new HashSet<>()).add(row.scope());
            }
        }
        for (ReportRow row : view.current()) {
            List<TrendPoint> points = series.computeIfAbsent(row.report().reportingUnit(), unit -> new ArrayList<>());
            fillGap(points, row.report().key());
            for (Scope scope : row.totals().scopes()) {
                points.add(new TrendPoint(
                        row.report().key(),
                        scope,
                        row.totals().comparable(scope),
                        breaks.getOrDefault(row.report().key(), Set.of()).contains(scope)));
            }
        }
    }

    /** The points of each reporting unit, by year. */
    SortedMap<ReportingUnit, List<TrendPoint>> series() {
        return new TreeMap<>(series);
    }

    /** The median total of a peer group in each year in which it has one. */
    SortedMap<AcademicYear, Double> medians(String peerGroup) {
        return medians.getOrDefault(peerGroup, Collections.emptySortedMap());
    }

    /** By reporting unit, then year. */
    List<TrendPoint> trends() {
        return series().values().stream().flatMap(List::stream).toList();
    }

    List<Coverage> coverage() {
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
