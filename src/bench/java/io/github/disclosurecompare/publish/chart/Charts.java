package io.github.disclosurecompare.publish.chart;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Drawing and compressing one chart of each kind on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Charts {
    private final ChartPrinter printer = new ChartPrinter();
    private final GeneratedCharts charts = new GeneratedCharts();
    private final Chart totals = charts.totals();
    private final Chart channelMix = charts.channelMix();
    private final Chart change = charts.change();
    private final Chart trend = charts.trend();
    private final Chart coverage = charts.coverage();
    private final Chart coverageCounts = charts.coverageCounts();

    @Benchmark
    public byte[] totals() {
        return totals.png(printer);
    }

    @Benchmark
    public byte[] channelMix() {
        return channelMix.png(printer);
    }

    @Benchmark
    public byte[] change() {
        return change.png(printer);
    }

    @Benchmark
    public byte[] trend() {
        return trend.png(printer);
    }

    @Benchmark
    public byte[] coverage() {
        return coverage.png(printer);
    }

    @Benchmark
    public byte[] coverageCounts() {
        return coverageCounts.png(printer);
    }
}
