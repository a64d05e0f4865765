package io.github.disclosurecompare.domain;

import io.github.disclosurecompare.GeneratedFigure;
import io.github.disclosurecompare.GeneratedReports;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What one report, or one figure of it, costs to add up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Arithmetic {
    private static final int REPORTS = 1_000;

    private final List<Report> reports = new GeneratedReports(REPORTS).list(new AcademicYear(2023));

    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void totalsOfReport(Blackhole sink) {
        for (Report report : reports) {
            sink.consume(ReportTotals.of(report));
        }
    }

    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void reconciliationsOfReport(Blackhole sink) {
        for (Report report : reports) {
            sink.consume(Reconciliation.of(report));
        }
    }

    @Benchmark
    @OperationsPerInvocation(REPORTS * GeneratedFigure.A_REPORT)
    public void intervalOfFigure(Blackhole sink) {
        for (Report report : reports) {
            for (Figure figure : report.figures()) {
                sink.consume(figure.interval());
            }
        }
    }
}
