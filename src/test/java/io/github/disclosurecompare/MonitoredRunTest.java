package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.store.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs leave for a monitor. */
class MonitoredRunTest {
    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void name() {
        journey = new Journey(temp);
        System.setProperty("disclosure.metrics-file", temp.resolve("a.prom").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("disclosure.metrics-file");
    }

    @Test
    void eachNightMovesTheMetrics() throws Exception {
        assertThat(journey.run()).isEqualTo(3);
        assertThat(metrics())
                .contains(
                        "disclosure_last_run_exit_code 3",
                        "disclosure_generation 1",
                        "disclosure_reports 18",
                        "disclosure_figures 46",
                        "disclosure_rejected 1",
                        "disclosure_findings{code=\"incomplete_record\"} 1");

        assertThat(journey.run()).isZero();
        assertThat(metrics()).contains("disclosure_last_run_exit_code 0", "disclosure_reports 18");

        journey.delete("records/vocational.json");
        assertThat(journey.run()).isEqualTo(1);
        assertThat(metrics()).contains("disclosure_last_run_exit_code 1", "disclosure_reports 18");

        try (RunLock lock = RunLock.take(temp.resolve("store.run"), "the store", "run 7")) {
            assertThat(journey.run()).isEqualTo(75);
        }
        assertThat(metrics()).contains("disclosure_last_run_exit_code 1");
    }

    @Test
    void aRunThatCannotTellIsStillARun() throws IOException {
        Files.createDirectory(temp.resolve("a.prom.new"));

        assertThat(journey.run()).isEqualTo(3);
        assertThat(journey.generation()).isEqualTo("000001");
    }

    private List<String> metrics() throws IOException {
        return Files.readAllLines(temp.resolve("a.prom"));
    }
}
