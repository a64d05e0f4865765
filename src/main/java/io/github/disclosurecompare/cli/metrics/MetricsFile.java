package io.github.disclosurecompare.cli.metrics;

import io.github.disclosurecompare.publish.generation.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The file that a monitor reads. What a run does not know anew stays as the last one left it. */
public record MetricsFile(Path file) {

    /**
     * Takes down a run that has just ended.
     *
     * @param counted empty where nothing was published
     */
    public void write(Instant started, int exitCode, boolean isSuccess, Measures counted) throws IOException {
        Instant now = Instant.now();
        Measures measures = Measures.parse(Files.exists(file) ? Files.readAllLines(file) : List.of());
        measures.replace(counted);
        measures.put(Gauge.LAST_RUN_TIMESTAMP_SECONDS, now.getEpochSecond());
        measures.put(Gauge.LAST_RUN_EXIT_CODE, exitCode);
        measures.put(
                Gauge.LAST_RUN_DURATION_SECONDS, Duration.between(started, now).toMillis() / 1000.0);
        if (isSuccess) {
            measures.put(Gauge.LAST_SUCCESS_TIMESTAMP_SECONDS, now.getEpochSecond());
        }
        Disk.replace(file, measures.print());
    }
}
