package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.store.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code current} goes in a rollback, and for how long it stays there. */
class RollbackTest {
    private static final String MENDED = "2021-2022,disclosed,wechat,,501,";

    @TempDir
    private Path temp;

    private Journey journey;

    /** Two generations, the second with one value changed. */
    @BeforeEach
    void publishTwice() throws IOException {
        journey = new Journey(temp);
        assertThat(journey.run()).isEqualTo(3);
        journey.edit("records/undergraduate.csv", "2021-2022,disclosed,wechat,,500,", MENDED);
        assertThat(journey.run()).isEqualTo(3);
    }

    @Test
    void readersAreTakenBackAndStayThereWhileNothingChanges() throws IOException {
        assertThat(journey.execute("rollback")).isZero();
        assertThat(journey.generation()).isEqualTo("000001");

        assertThat(journey.run()).isZero();
        assertThat(journey.run("--academic-year", "2021-2022")).isZero();
        assertThat(journey.generation()).isEqualTo("000001");
    }

    @Test
    void aChangedInputIsPublishedBehindTheNewestAndComparedWithWhatStood() throws IOException {
        journey.execute("rollback", "1");
        journey.edit("records/undergraduate.csv", MENDED, "2021-2022,disclosed,wechat,,502,");

        assertThat(journey.run()).isEqualTo(3);

        assertThat(journey.generation()).isEqualTo("000003");
        assertThat(journey.current().rows("changes.csv", List.of("table", "column", "old", "new")))
                .contains("figures, value, 500, 502");
    }

    @Test
    void inputsMendedBeforeTheRollbackArePublished() throws IOException {
        journey.edit("records/undergraduate.csv", MENDED, "2021-2022,disclosed,wechat,,502,");
        journey.execute("rollback");

        assertThat(journey.run()).isEqualTo(3);
        assertThat(journey.generation()).isEqualTo("000003");
    }

    @Test
    void otherSettingsArePublished() throws IOException {
        journey.execute("rollback");

        assertThat(journey.run("--peer-group", "province")).isEqualTo(3);
        assertThat(journey.generation()).isEqualTo("000003");
    }

    @Test
    void takenForwardAgainTheNewestStands() throws IOException {
        journey.execute("rollback");

        assertThat(journey.execute("rollback", "000002")).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
        assertThat(journey.run()).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void aYearThatWasWithdrawnStaysWithdrawn() throws IOException {
        journey.edit("records/undergraduate.csv", MENDED, "2021-2022,disclosed,wechat,,502,");
        assertThat(journey.run("--academic-year", "2021-2022")).isEqualTo(3);
        journey.execute("rollback");

        assertThat(journey.run()).isZero();
        assertThat(journey.run("--academic-year", "2021-2022")).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void oneYearIsRefusedWhereTheStoreIsAheadOfWhatIsPublished() throws IOException {
        journey.execute("rollback");
        journey.edit("records/undergraduate.csv", MENDED, "2021-2022,disclosed,wechat,,502,");

        assertThat(journey.run("--academic-year", "2020-2021")).isEqualTo(2);
        assertThat(journey.generation()).isEqualTo("000001");
    }

    @Test
    void aGenerationWhoseRunDiedBeforeTheSwapIsNoRollback() throws IOException {
        Path link = journey.out().resolve("current");
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("generations", "000001"));

        assertThat(journey.run()).isEqualTo(3);
        assertThat(journey.generation()).isEqualTo("000003");
        assertThat(journey.content()).isEqualTo(new Publication(journey.out().resolve("generations/000002")).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "000000"})
    void anUnknownGenerationIsRefused(String generation) throws IOException {
        assertThat(journey.execute("rollback", generation)).isEqualTo(1);
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void whatIsNoNumberIsWrongUsage() throws IOException {
        assertThat(journey.execute("rollback", "yesterday")).isEqualTo(2);
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void beforeTheFirstThereIsNone() throws IOException {
        journey.execute("rollback");

        assertThat(journey.execute("rollback")).isEqualTo(1);
        assertThat(journey.generation()).isEqualTo("000001");
    }

    @Test
    void aDamagedGenerationIsRefused() throws IOException {
        Path table = journey.out().resolve("generations/000001/data/figures.csv");
        Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(table, "");

        assertThat(journey.execute("rollback")).isEqualTo(1);
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void whileARunHoldsTheOutputFolderNothingMoves() throws Exception {
        Map<String, String> before = journey.content();
        Path file = journey.out().resolve(".run");
        try (RunLock lock = RunLock.take(file, "the output folder", "run 7")) {
            assertThat(journey.execute("rollback")).isEqualTo(75);
            assertThat(journey.runBeside("another-store", "out")).isEqualTo(75);
        }
        assertThat(journey.content()).isEqualTo(before);
    }
}
