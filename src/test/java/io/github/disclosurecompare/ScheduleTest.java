package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.disclosurecompare.store.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that stays up and runs by the clock. */
class ScheduleTest {
    private static final Duration A_WHILE = Duration.ofSeconds(90);

    @TempDir
    private Path temp;

    private Process schedule;

    @AfterEach
    void end() throws InterruptedException {
        if (schedule != null) {
            schedule.descendants().forEach(ProcessHandle::destroyForcibly);
            schedule.destroyForcibly().waitFor();
        }
    }

    @Test
    void itRunsEachNightHoldsNothingInBetweenAndEndsWhenItIsTold() throws Exception {
        Journey journey = new Journey(temp);
        schedule = start(journey, "*/2 * * * * *");

        await().atMost(A_WHILE).until(() -> said().contains("exit code 3") && said().contains("exit code 0"));
        assertThat(journey.generation()).isEqualTo("000001");
        Files.delete(journey.data().resolve("records/vocational.json"));
        await().atMost(A_WHILE).until(() -> said().contains("exit code 1"));
        try (RunLock lock = take()) {
            await().atMost(A_WHILE).until(() -> said().contains("exit code 75"));
        }
        schedule.destroy();

        assertThat(schedule.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(schedule.exitValue()).isEqualTo(143);
        assertThat(schedule.descendants()).isEmpty();
    }

    /** Between two nights. */
    private RunLock take() {
        return await().atMost(A_WHILE)
                .ignoreExceptionsInstanceOf(RunLock.HeldException.class)
                .until(() -> RunLock.take(temp.resolve("store.run"), "the store", "test"), lock -> true);
    }

    private Process start(Journey journey, String cron) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.disclosurecompare.DisclosureCompareApplication",
                        "schedule",
                        "--cron",
                        cron,
                        "--data",
                        journey.data().toString(),
                        "--out",
                        journey.out().toString(),
                        "--db",
                        "jdbc:h2:file:" + temp.resolve("store")))
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(temp.resolve("said"));
    }
}
