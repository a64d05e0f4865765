package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs before each change that they make to the output folder: write, rename, fsync, link, removal. {@code
 * -Dkill.changes=write|fsync|rename} for all of these kinds, {@code -Dkill.from=90} to go on with the 90th; else those around
 * the swap and a few before. Left out where no C compiler makes what
 * is preloaded for it.
 */
class KilledPublisherTest {
    private static final String KINDS = System.getProperty("kill.changes");
    private static final int FROM = Integer.getInteger("kill.from", 1);
    private static final List<String> SWAP =
            List.of("rename /.staging", "symlink /.staging-link", "rename /.staging-link", "fsync ", "rmdir /.staging");
    private static final int KILLED = 128 + 9;

    /** With more, each publication clears one away. */
    private static final int GENERATIONS = 10;

    @TempDir
    private Path temp;

    private Path preloaded;

    @BeforeEach
    void compile() throws Exception {
        preloaded = temp.resolve("killed_at.so");
        assumeTrue(isCompiled(), "there is no C compiler on this machine");
    }

    @Test
    void beforeEachChangeOfTheOutputFolder(TestReporter reporter) throws Exception {
        Disturbed disturbed = Disturbed.onAFile(temp);
        for (int generation = 0; generation < GENERATIONS; generation++) {
            disturbed.change();
            disturbed.assertNextRunMakesUpForIt();
        }
        List<String> changes = changes(disturbed);
        for (int at : moments(changes)) {
            disturbed.change();
            Process run = preloaded(disturbed.run(), Map.of("KILL_AT", String.valueOf(at)));
            assertThat(run.waitFor()).as(changes.get(at - 1)).isEqualTo(KILLED);
            disturbed.assertNothingIsHalf();
            disturbed.assertNextRunMakesUpForIt();
            reporter.publishEntry("killed before change " + at, changes.get(at - 1));
        }
    }

    /** What a run does to the folder, in its order. */
    private List<String> changes(Disturbed disturbed) throws Exception {
        Path log = temp.resolve("changes");
        disturbed.change();
        assertThat(preloaded(disturbed.run(), Map.of("KILL_LOG", log.toString()))
                        .waitFor())
                .isEqualTo(3);
        List<String> changes = Files.readAllLines(log);
        assertThat(changes)
                .contains(
                        "rename /.staging", "rename /.staging-link", "fsync /generations", "fsync ", "rmdir /.staging");
        return changes;
    }

    private static int[] moments(List<String> changes) {
        return IntStream.rangeClosed(FROM, changes.size())
                .filter(at -> KINDS == null
                        ? SWAP.contains(changes.get(at - 1)) || at % (changes.size() / 4) == 0
                        : changes.get(at - 1).split(" ")[0].matches(KINDS))
                .toArray();
    }

    private Process preloaded(ProcessBuilder run, Map<String, String> environment) throws IOException {
        run.environment().putAll(environment);
        run.environment().put("LD_PRELOAD", preloaded.toString());
        run.environment().put("KILL_UNDER", temp.resolve("out").toString());
        return run.start();
    }

    private boolean isCompiled() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "cc",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    preloaded.toString(),
                                    "src/test/c/killed_at.c",
                                    "-ldl")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
