package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store is a cache: whatever becomes of its file, the next run publishes what it would have published. */
class DamagedStoreTest {
    private static final String MENDED = "2021-2022,disclosed,wechat,,501,";

    @TempDir
    private Path temp;

    private Journey journey;
    private Path file;

    enum Damage {
        EMPTY(false) {
            @Override
            byte[] to(byte[] sound) {
                return new byte[0];
            }
        },
        CUT_OFF(true) {
            @Override
            byte[] to(byte[] sound) {
                return Arrays.copyOf(sound, 5000);
            }
        },
        NOISE(true) {
            @Override
            byte[] to(byte[] sound) {
                byte[] noise = sound.clone();
                new Random(7).nextBytes(noise);
                return noise;
            }
        },
        NOISE_BEHIND_THE_HEADER(false) {
            @Override
            byte[] to(byte[] sound) {
                byte[] noise = NOISE.to(sound);
                System.arraycopy(sound, 0, noise, 0, 8192);
                return noise;
            }
        },
        OLD_FORMAT(true) {
            @Override
            byte[] to(byte[] sound) {
                return new String(sound, StandardCharsets.ISO_8859_1)
                        .replace("format:3", "format:1")
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
        };

        private final boolean isSeen;

        /** @param isSeen whether the database does not take the file for a new one */
        Damage(boolean isSeen) {
            this.isSeen = isSeen;
        }

        abstract byte[] to(byte[] sound);
    }

    @BeforeEach
    void publish() throws IOException {
        journey = new Journey(temp);
        file = temp.resolve("store.mv.db");
        assertThat(journey.run()).isEqualTo(3);
        journey.edit("records/undergraduate.csv", "2021-2022,disclosed,wechat,,500,", MENDED);
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedStoreIsMovedAsideAndMadeAgain(Damage damage) throws IOException {
        Files.write(file, damage.to(Files.readAllBytes(file)));

        assertThat(journey.run()).isEqualTo(3);

        assertThat(temp.resolve("store.mv.db.damaged").toFile().exists()).isEqualTo(damage.isSeen);
        assertThat(journey.generation()).isEqualTo("000002");
        assertThat(journey.content()).isEqualTo(fromNothing());
        assertThat(journey.execute("history")).isZero();
    }

    @ParameterizedTest
    @EnumSource(OtherVersion.class)
    void aStoreOfAnotherVersionIsMovedAsideAndMadeAgain(OtherVersion version) throws Exception {
        try (Connection store = DriverManager.getConnection("jdbc:h2:file:" + temp.resolve("store"), "", "")) {
            version.make(store);
        }

        assertThat(journey.run()).isEqualTo(3);

        assertThat(temp.resolve("store.mv.db.damaged")).exists();
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    enum OtherVersion {
        OF_A_LATER_PROGRAM(
                "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, TRUE)"),
        OF_ANOTHER_PROGRAM("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '1'"),
        WITHOUT_A_TABLE("DROP TABLE shelf");

        private final String change;

        OtherVersion(String change) {
            this.change = change;
        }

        void make(Connection store) throws SQLException {
            store.createStatement().execute(change);
        }
    }

    private Map<String, String> fromNothing() throws IOException {
        journey.runBeside("another-store", "another-out");
        return new Publication(temp.resolve("another-out/current")).content();
    }
}
