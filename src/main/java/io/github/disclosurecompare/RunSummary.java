package io.github.disclosurecompare;

import io.github.disclosurecompare.cli.metrics.Gauge;
import io.github.disclosurecompare.cli.metrics.Measures;
import io.github.disclosurecompare.domain.FindingCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What happened in a run, one screen. */
public final class RunSummary {
    private final JobExecution execution;

    public RunSummary(JobExecution execution) {
        this.execution = execution;
    }

    /** @param out the output folder */
    public List<String> lines(Path out) {
        ExecutionContext counts = execution.getExecutionContext();
        long read = read();
        List<String> lines = new ArrayList<>();
        lines.add("reports   %d read, %d unchanged, %d that count"
                .formatted(read, Math.max(0, counts.getLong("reports", 0) - read), counts.getLong("reports", 0)));
        lines.add("figures   %d".formatted(counts.getLong("figures", 0)));
        lines.add("rejected  %d (data/rejects.csv says what and where)".formatted(rejected()));
        for (FindingCode code : FindingCode.values()) {
            long count = counts.getLong("finding." + code.code(), 0);
            if (count > 0) {
                lines.add("finding   %6d %s".formatted(count, code.code()));
            }
        }
        addCount(lines, counts.getLong("accepted", 0), "accepted  %d findings");
        addCount(
                lines,
                counts.getLong("unmatched", 0),
                "warning   %d rows of decisions/accepted-findings.csv fit no finding: it is gone, or its evidence has changed");
        lines.add("files     %d, generation %s"
                .formatted(counts.getLong("files", 0), counts.getString("generation", "none")));
        lines.add("open      %s".formatted(out.resolve("current").resolve("index.html")));
        return lines;
    }

    /** The same for a monitor. */
    public Measures measures() {
        ExecutionContext counts = execution.getExecutionContext();
        Measures measures = new Measures();
        measures.put(Gauge.GENERATION, Integer.parseInt(generation()));
        measures.put(Gauge.REPORTS, counts.getLong("reports", 0));
        measures.put(Gauge.FIGURES, counts.getLong("figures", 0));
        measures.put(Gauge.FILES, counts.getLong("files", 0));
        measures.put(Gauge.REJECTED, rejected());
        for (FindingCode code : FindingCode.values()) {
            measures.put(Gauge.FINDINGS, "code", code.code(), counts.getLong("finding." + code.code(), 0));
        }
        for (StepExecution step : execution.getStepExecutions()) {
            Duration took = Duration.between(step.getStartTime(), step.getEndTime());
            measures.put(Gauge.STEP_DURATION_SECONDS, "step", step.getStepName(), took.toMillis() / 1000.0);
        }
        return measures;
    }

    private static void addCount(List<String> lines, long count, String line) {
        if (count > 0) {
            lines.add(line.formatted(count));
        }
    }

    /** Corrections that found nothing to correct, or too much. */
    public long staleCorrections() {
        return execution.getExecutionContext().getLong("finding." + FindingCode.STALE_CORRECTION.code(), 0);
    }

    /** The number of the publication that stands after the run. */
    public String generation() {
        return execution.getExecutionContext().getString("generation", "");
    }

    public long rejected() {
        return execution.getExecutionContext().getLong("rejected", 0);
    }

    public long read() {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().equals("ingest"))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
    }
}
