package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.GeneratedReports;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FiledReport;
import java.util.List;
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

/** Writing the table of figures of 1,000 reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RowWriting {
    private final List<FigureRow> rows = new GeneratedReports(1_000)
            .year(new AcademicYear(2023)).filed().stream()
                    .flatMap(filed -> rows(filed).stream())
                    .toList();

    @Benchmark
    public Chunks figures() {
        return DataTables.FIGURES.rows(rows);
    }

    private static List<FigureRow> rows(FiledReport filed) {
        return filed.report().figures().stream()
                .map(figure -> new FigureRow(filed, figure))
                .toList();
    }
}
