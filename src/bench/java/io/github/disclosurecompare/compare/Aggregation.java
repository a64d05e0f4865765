package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.GeneratedReports;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.domain.YearTables;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The comparison tables of a year in which 3,000 institutions reported, as they did the year before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Aggregation {
    private static final AcademicYear YEAR = new AcademicYear(2023);

    private final GeneratedReports reports = new GeneratedReports(3_000);
    private final YearReports year = reports.year(YEAR);
    private final YearReports before = reports.year(YEAR.previous());
    private final Roster roster = roster();

    @Benchmark
    public YearTables tablesOfYear() {
        return YearComparison.of(year, before, roster, PeerGrouping.LEVEL);
    }

    private Roster roster() {
        Set<String> codes =
                reports.registry().list().stream().map(Institution::code).collect(Collectors.toSet());
        return new Roster(
                reports.registry(), new TreeMap<>(Map.of(YEAR.previous(), codes, YEAR, codes)), Optional.empty());
    }
}
