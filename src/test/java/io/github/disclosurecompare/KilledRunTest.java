package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);

    @Test
    void onAnH2File(TestReporter reporter) throws Exception {
        kill(Disturbed.onAFile(temp), reporter);
    }

    @Test
    void onAPostgresServer(TestReporter reporter) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            kill(new Disturbed(temp, server.getJdbcUrl("postgres", "postgres")), reporter);
        }
    }

    private void kill(Disturbed disturbed, TestReporter reporter) throws Exception {
        Instant begin = Instant.now();
        assertThat(disturbed.run().start().waitFor()).isEqualTo(3);
        Duration whole = Duration.between(begin, Instant.now());
        int killed = 0;
        for (int round = 1; killed < MOMENTS; round++) {
            disturbed.change();
            for (int kills = 1 + random.nextInt(2); kills > 0; kills--) {
                killed += isKilled(disturbed.run().start(), whole) ? 1 : 0;
                disturbed.assertNothingIsHalf();
            }
            disturbed.assertNextRunMakesUpForIt();
            reporter.publishEntry("round " + round, killed + " killed");
        }
    }

    /** Sooner or later than it would end. */
    private boolean isKilled(Process run, Duration whole) throws InterruptedException {
        boolean hasEnded = run.waitFor((long) (random.nextDouble() * 1.1 * whole.toMillis()), TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
        return !hasEnded;
    }
}
