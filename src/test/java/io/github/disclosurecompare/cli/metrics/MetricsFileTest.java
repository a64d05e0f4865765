package io.github.disclosurecompare.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a monitor sees of good and bad nights. */
class MetricsFileTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodNightIsTakenDown() throws IOException {
        Measures counted = new Measures();
        counted.put(Gauge.GENERATION, 12);
        counted.put(Gauge.FINDINGS, "code", "late", 3);
        counted.put(Gauge.FINDINGS, "code", "no_title", 0);
        counted.put(Gauge.STEP_DURATION_SECONDS, "step", "ingest", 1.25);

        file().write(Instant.now(), 3, true, counted);

        assertThat(lines())
                .contains(
                        "# TYPE disclosure_last_run_exit_code gauge",
                        "disclosure_last_run_exit_code 3",
                        "disclosure_generation 12",
                        "disclosure_findings{code=\"late\"} 3",
                        "disclosure_findings{code=\"no_title\"} 0",
                        "disclosure_step_duration_seconds{step=\"ingest\"} 1.25")
                .filteredOn(line -> line.startsWith("disclosure_last_success_timestamp_seconds "))
                .hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("disclosure.prom");
    }

    @Test
    void aBadNightLeavesTheTimeOfTheLastGoodOneAndItsCounts() throws IOException {
        Files.writeString(folder.resolve("disclosure.prom"), """
                # HELP disclosure_last_success_timestamp_seconds When
                disclosure_last_success_timestamp_seconds 1635703200
                disclosure_last_run_exit_code 0
                disclosure_findings{code="late"} 3
                another_metric 7
                """);

        file().write(Instant.now(), 1, false, new Measures());

        assertThat(lines())
                .contains(
                        "disclosure_last_success_timestamp_seconds 1635703200",
                        "disclosure_last_run_exit_code 1",
                        "disclosure_findings{code=\"late\"} 3")
                .noneMatch(line -> line.contains("another_metric"));
    }

    private MetricsFile file() {
        return new MetricsFile(folder.resolve("disclosure.prom"));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("disclosure.prom"));
    }
}
