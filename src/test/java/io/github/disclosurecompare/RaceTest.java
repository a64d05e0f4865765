package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are started at the same time: one of them publishes, each other says who holds the store, or comes when all is
 * done. {@code -Drace.rounds=200} for many races, {@code -Drace.seed=7} for others.
 */
class RaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 2);
    private static final long SEED = Long.getLong("race.seed", 1);
    private static final int PUBLISHED = 3;
    private static final int NOTHING_NEW = 0;
    private static final int HELD = 75;

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);

    @Test
    void onAnH2File(TestReporter reporter) throws Exception {
        race(Disturbed.onAFile(temp), reporter);
    }

    @Test
    void onAPostgresServer(TestReporter reporter) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            race(new Disturbed(temp, server.getJdbcUrl("postgres", "postgres")), reporter);
        }
    }

    private void race(Disturbed disturbed, TestReporter reporter) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            disturbed.change();
            List<Process> runs = start(disturbed, 2 + random.nextInt(5));
            List<Integer> codes = new ArrayList<>();
            for (Process run : runs) {
                codes.add(run.waitFor());
            }
            assertThat(codes).containsOnlyOnce(PUBLISHED).isSubsetOf(PUBLISHED, NOTHING_NEW, HELD);
            assertThat(losers())
                    .hasSize((int) codes.stream().filter(code -> code == HELD).count());
            assertThat(disturbed.journey().generation()).isEqualTo("%06d".formatted(round));
            disturbed.assertNothingIsHalf();
            disturbed.assertAsUndisturbed();
            reporter.publishEntry("race " + round, codes.toString());
        }
    }

    private List<Process> start(Disturbed disturbed, int racers) throws IOException {
        Files.deleteIfExists(temp.resolve("said"));
        List<Process> runs = new ArrayList<>();
        for (int racer = 0; racer < racers; racer++) {
            runs.add(disturbed.run().start());
        }
        return runs;
    }

    /** What those said that were not first. */
    private List<String> losers() throws IOException {
        return Files.readAllLines(temp.resolve("said")).stream()
                .filter(line -> line.matches("the store is held by run \\d{8}-\\d{6}\\.\\d{3}-\\d+.*"))
                .toList();
    }
}
