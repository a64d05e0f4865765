package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is told to end ends soon, and the next one makes up for it. */
class ToldToStopTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void itEndsWithTheSignalsCodeAndTheLastPublicationStands(String signal, int code) throws Exception {
        Disturbed disturbed = Disturbed.onAFile(temp);
        disturbed.assertNextRunMakesUpForIt();
        Map<String, String> before = disturbed.journey().content();
        disturbed.change();
        Process run = disturbed.run().start();
        await().until(() -> Files.size(temp.resolve("store.run")) > 0);

        new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid()))
                .start()
                .waitFor();

        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(code);
        assertThat(disturbed.journey().content()).isEqualTo(before);
        disturbed.assertNextRunMakesUpForIt();
    }
}
