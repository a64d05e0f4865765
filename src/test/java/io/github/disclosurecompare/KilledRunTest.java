package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments: each ends, after one more run and nothing else, in the bytes of a run that nobody disturbed.
 * {@code -Dkill.moments=300} for many moments, {@code -Dkill.seed=7} for others.
 */
class KilledRunTest {
    private static final int MOMENTS = Integer.getInteger("kill.moments", 4);
    private static final long SEED = Long.getLong("kill.seed", 1);
    private static final List<String> VALUES =
            List.of("2021-2022,disclosed,wechat,,500,", "2021-2022,disclosed,wechat,,501,");

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);
    private final Map<String, Map<String, String>> undisturbed = new HashMap<>();
    private Journey journey;
    private Duration whole;

    @BeforeEach
    void runUndisturbed() throws Exception {
        journey = new Journey(temp);
        Instant begin = Instant.now();
        assertThat(start("jdbc:h2:file:" + temp.resolve("undisturbed"), "undisturbed-out")
                        .waitFor())
                .isEqualTo(3);
        whole = Duration.between(begin, Instant.now());
        undisturbed.put(VALUES.get(0), new Publication(temp.resolve("undisturbed-out/current")).content());
        journey.edit("records/undergraduate.csv", VALUES.get(0), VALUES.get(1));
        assertThat(journey.runBeside("undisturbed", "undisturbed-out")).isEqualTo(3);
        undisturbed.put(VALUES.get(1), new Publication(temp.resolve("undisturbed-out/current")).content());
    }

    @Test
    void onAnH2File(TestReporter reporter) throws Exception {
        killRounds("jdbc:h2:file:" + temp.resolve("store"), reporter);
    }

    @Test
    void onAPostgresServer(TestReporter reporter) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            killRounds(server.getJdbcUrl("postgres", "postgres"), reporter);
        }
    }

    private void killRounds(String store, TestReporter reporter) throws Exception {
        int killed = 0;
        int round = 0;
        while (killed < MOMENTS) {
            round++;
            String value = VALUES.get(1 - round % 2);
            journey.edit("records/undergraduate.csv", VALUES.get(round % 2), value);
            for (int kills = 1 + random.nextInt(2); kills > 0; kills--) {
                killed += killSomewhere(store) ? 1 : 0;
                assertNothingIsHalf();
            }
            assertThat(journey.run("--db", store))
                    .as("round %d of seed %d", round, SEED)
                    .isIn(0, 3);
            assertThat(journey.content()).as("round %d of seed %d", round, SEED).isEqualTo(undisturbed.get(value));
            assertThat(journey.out().resolve(".staging")).doesNotExist();
            if (store.startsWith("jdbc:h2")) {
                assertThat(unfinished(store)).as("executions that seem to run").isZero();
            }
        }
        reporter.publishEntry("killed", killed + " times in " + round + " rounds");
    }

    /**
     * Sooner or later than it would end.
     *
     * @return whether it was still alive
     */
    private boolean killSomewhere(String store) throws Exception {
        Process run = start(store, "out");
        boolean isAlive = !run.waitFor((long) (random.nextDouble() * 1.1 * whole.toMillis()), TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
        return isAlive;
    }

    private void assertNothingIsHalf() throws Exception {
        if (Files.exists(journey.out().resolve("current"))) {
            assertThat(journey.content()).isEqualTo(journey.current().listedChecksums());
        }
    }

    private static int unfinished(String store) throws Exception {
        try (Connection connection = DriverManager.getConnection(store, "", "");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION"
                                + " WHERE STATUS NOT IN ('COMPLETED', 'FAILED', 'STOPPED')")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Process start(String store, String out) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.disclosurecompare.DisclosureCompareApplication",
                "run",
                "--quiet",
                "--data",
                journey.data().toString(),
                "--out",
                temp.resolve(out).toString(),
                "--db",
                store));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(temp.resolve("said").toFile()))
                .start();
    }
}
