package io.github.disclosurecompare.publish.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.publish.change.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file of a past run still tells. */
class PublishedRunTest {
    private static final Basis NOW = new Basis("2, Java 17", "level", "zh-CN", "r2", "d2", Optional.of(Map.of()));

    @TempDir
    private Path publication;

    @Test
    void itTellsWhatThePublicationWasMadeOf() throws IOException {
        Files.writeString(publication.resolve("run.json"), """
                {"id": "x", "program": "1, Java 17", "state": "s1", "reference": "r1", "decisions": "d1",
                 "parameters": {"peer-group": "province", "locale": "en", "state": "no"},
                 "inputs": {"records/a.csv": "77"}}
                """);

        assertThat(new PublishedRun(publication).findState()).contains("s1");
        assertThat(new PublishedRun(publication).basis(NOW))
                .isEqualTo(new Basis(
                        "1, Java 17", "province", "en", "r1", "d1", Optional.of(Map.of("records/a.csv", "77"))));
    }

    @Test
    void anOlderOneTellsItsVersionAndState() throws IOException {
        Files.writeString(publication.resolve("run.json"), """
                {"id": "x", "version": "1", "state": "s1", "parameters": {"peer-group": "province"}, "counts": {}}
                """);

        assertThat(new PublishedRun(publication).findState()).contains("s1");
        assertThat(new PublishedRun(publication).basis(NOW))
                .isEqualTo(new Basis("1", "province", "zh-CN", "r2", "d2", Optional.empty()));
    }

    @Test
    void thereMayBeNone() throws IOException {
        assertThat(new PublishedRun(publication).findState()).isEmpty();
        assertThat(new PublishedRun(publication).basis(NOW).inputs()).isEmpty();
    }
}
