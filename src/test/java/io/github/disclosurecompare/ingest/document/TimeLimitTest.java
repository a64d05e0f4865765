package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A child is killed for working too long or for not working at all, not for the time that passes. */
class TimeLimitTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void childThatWorksTooLongIsKilled() throws Exception {
        assertThat(isKilled(new TimeLimit(SHORT, LONG), "while :; do :; done")).isTrue();
    }

    @Test
    void childThatDoesNothingIsKilled() throws Exception {
        assertThat(isKilled(new TimeLimit(LONG, SHORT), "exec sleep 30")).isTrue();
    }

    @Test
    void childThatIsNoLongerWatchedIsLeftAlone() throws Exception {
        Process child = new ProcessBuilder("sleep", "30").start();
        try (TimeLimit limit = new TimeLimit(SHORT, SHORT)) {
            limit.watch(child).close();

            assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
        } finally {
            child.destroyForcibly();
        }
    }

    private static boolean isKilled(TimeLimit limit, String script) throws Exception {
        Process child = new ProcessBuilder("sh", "-c", script).start();
        try (limit;
                TimeLimit.Watch watch = limit.watch(child)) {
            return child.waitFor(20, TimeUnit.SECONDS) && watch.hasKilled();
        } finally {
            child.destroyForcibly();
        }
    }
}
