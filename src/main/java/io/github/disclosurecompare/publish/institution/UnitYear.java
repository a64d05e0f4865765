package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ChannelTotal;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.domain.YearTables;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What there is to say about one reporting unit and one academic year.
 *
 * @param coverage of an institution that must report; empty for others
 * @param reports in every state
 */
record UnitYear(
        ReportKey key,
        Optional<Coverage.State> coverage,
        List<ReportRow> reports,
        List<FindingRow> findings,
        List<ChannelTotal> totals,
        List<YearOnYear> changes,
        List<Standing> standings) {

    /** One for everybody with a report or a finding, or who should have reported; ordered by reporting unit. */
    static List<UnitYear> of(AcademicYear year, List<ReportRow> reports, List<FindingRow> findings, YearTables tables) {
        Map<ReportKey, Coverage.State> coverage = new HashMap<>();
        for (Coverage row : tables.coverage()) {
            if (row.state() != Coverage.State.NOT_DUE) {
                coverage.put(new ReportKey(row.institution(), year), row.state());
            }
        }
        Map<ReportKey, List<ReportRow>> filed = by(row -> row.report().key(), reports);
        Map<ReportKey, List<FindingRow>> found = by(row -> row.finding().key(), findings);
        Map<ReportKey, List<ChannelTotal>> totals = by(ChannelTotal::key, tables.channelTotals());
        Map<ReportKey, List<YearOnYear>> changes = by(YearOnYear::key, tables.yearOnYear());
        Map<ReportKey, List<Standing>> standings = by(Standing::key, tables.standings());
        TreeSet<ReportKey> keys = new TreeSet<>(coverage.keySet());
        keys.addAll(filed.keySet());
        keys.addAll(found.keySet());
        return keys.stream()
                .map(key -> new UnitYear(
                        key,
                        Optional.ofNullable(coverage.get(key)),
                        filed.getOrDefault(key, List.of()),
                        found.getOrDefault(key, List.of()),
                        totals.getOrDefault(key, List.of()),
                        changes.getOrDefault(key, List.of()),
                        standings.getOrDefault(key, List.of())))
                .toList();
    }

    /** The report that counts. */
    Optional<ReportRow> current() {
        for (ReportRow row : reports) {
            if (row.filed().state() == ReportState.CURRENT) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    List<ReportRow> inState(ReportState state) {
        return reports.stream().filter(row -> row.filed().state() == state).toList();
    }

    Optional<YearOnYear> change() {
        return changes.stream().filter(row -> row.scope() == Scope.ALL).findFirst();
    }

    Optional<Standing> standing() {
        return standings.stream().filter(row -> row.scope() == Scope.ALL).findFirst();
    }

    /** The comparisons of each scope that has any. */
    SortedMap<Scope, ScopeYear> scopes() {
        SortedMap<Scope, ScopeYear> scopes = new TreeMap<>();
        changes.forEach(row -> scopes.merge(row.scope(), ScopeYear.of(row), ScopeYear::plus));
        standings.forEach(row -> scopes.merge(row.scope(), ScopeYear.of(row), ScopeYear::plus));
        return scopes;
    }

    private static <T> Map<ReportKey, List<T>> by(Function<T, ReportKey> key, Collection<T> rows) {
        Map<ReportKey, List<T>> byKey = new HashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(key.apply(row), k -> new ArrayList<>(8)).add(row));
        return byKey;
    }
}
