package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.RunSummary;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A past run as {@code history} shows it. */
final class PastRun {
    static final List<String> COLUMNS =
            List.of("run", "started", "seconds", "read", "rejected", "reports", "figures", "generation", "ended");
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private PastRun() {}

    static List<String> cells(JobExecution run) {
        ExecutionContext counts = run.getExecutionContext();
        boolean hasTimes = run.getStartTime() != null && run.getEndTime() != null;
        return List.of(
                String.valueOf(run.getJobParameters().getString("run")),
                run.getStartTime() == null ? "" : STARTED.format(run.getStartTime()),
                hasTimes ? seconds(Duration.between(run.getStartTime(), run.getEndTime())) : "",
                String.valueOf(new RunSummary(run).read()),
                count(counts, "rejected"),
                count(counts, "reports"),
                count(counts, "figures"),
                counts.getString("generation", ""),
                run.getStatus().name().toLowerCase(Locale.ROOT));
    }

    /** Unknown, not 0, for a run that did not come so far as to count. */
    private static String count(ExecutionContext counts, String key) {
        return counts.containsKey(key) ? String.valueOf(counts.getLong(key)) : "";
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
