package io.github.disclosurecompare.publish.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a publication in the making, on a disk that takes them and on one that does not. */
class StagedFilesTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsClosedHasItsChecksum() throws Exception {
        StagedFiles files = new StagedFiles(folder);

        files.write("data/a.csv", "a\n");

        assertThat(files.checksums())
                .isEqualTo(Map.of("data/a.csv", "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"));
    }

    @Test
    void aFileThatTheDiskDoesNotTakeIsNone() throws Exception {
        assumeTrue(Files.exists(FULL), "this machine has no /dev/full");
        Files.createSymbolicLink(folder.resolve("a.csv"), FULL);
        StagedFiles files = new StagedFiles(folder);

        assertThatIOException()
                .isThrownBy(() -> files.write("a.csv", "a\n"))
                .satisfies(failure -> assertThat(UnwritableException.of(folder, failure, Optional.empty()))
                        .hasMessageContainingAll("cannot write to " + folder, "No space left on device", "are free"));
        assertThat(files.checksums()).isEmpty();
    }
}
