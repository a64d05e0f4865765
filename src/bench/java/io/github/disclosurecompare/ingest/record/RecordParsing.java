package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.GeneratedFigure;
import io.github.disclosurecompare.GeneratedReports;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a file of some 20,000 figures, in each form in which records come as text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordParsing {
    private static final int FIGURES = 20_000;

    private final RecordFile longSheet =
            RecordFile.of("records/long.csv", GeneratedFigure.A_REPORT, WrittenRecords::longSheet);
    private final RecordFile wideSheet =
            RecordFile.of("records/wide.csv", GeneratedFigure.listWide().size(), WrittenRecords::wideSheet);
    private final RecordFile jsonLines =
            RecordFile.of("records/lines.jsonl", GeneratedFigure.A_REPORT, WrittenRecords::jsonLines);

    @Benchmark
    public RecordReading longCsv() throws IOException {
        return longSheet.read();
    }

    @Benchmark
    public RecordReading wideCsv() throws IOException {
        return wideSheet.read();
    }

    @Benchmark
    public RecordReading jsonLines() throws IOException {
        return jsonLines.read();
    }

    /** A file in memory, and who reads it. */
    private record RecordFile(String path, byte[] bytes, RecordReader reader) {
        static RecordFile of(String path, int figuresOfReport, Function<List<Report>, byte[]> form) {
            GeneratedReports reports = new GeneratedReports(FIGURES / figuresOfReport);
            RecordFile file = new RecordFile(
                    path, form.apply(reports.list(new AcademicYear(2023))), new RecordReader(reports.registry()));
            file.check(reports.registry().list().size(), figuresOfReport);
            return file;
        }

        RecordReading read() throws IOException {
            return reader.read(path, () -> new ByteArrayInputStream(bytes));
        }

        /** What is refused is read in no time at all. */
        private void check(int expectedReports, int figuresOfReport) {
            try {
                RecordReading reading = read();
                boolean isWhole = reading.reports().stream()
                        .allMatch(report -> report.figures().size() == figuresOfReport);
                if (!isWhole || reading.reports().size() != expectedReports) {
                    throw new IllegalStateException(path + " is not read as it was written: " + reading.rejects());
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
