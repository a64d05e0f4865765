package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journey whose runs are killed or get into each other's way, beside what a run that nobody disturbs publishes. */
final class Disturbed {
    private static final String INPUT = "records/undergraduate.csv";
    private static final List<String> VALUES =
            List.of("2021-2022,disclosed,wechat,,500,", "2021-2022,disclosed,wechat,,501,");

    private final Journey journey;
    private final String store;
    private final Map<String, Map<String, String>> undisturbed = new HashMap<>();
    private int value;

    /** @param store address of it */
    Disturbed(Path folder, String store) throws IOException {
        this.journey = new Journey(folder);
        this.store = store;
        for (String text : List.of(VALUES.get(1), VALUES.get(0))) {
            change();
            assertThat(journey.runBeside("undisturbed", "undisturbed-out")).isEqualTo(3);
            undisturbed.put(text, new Publication(folder.resolve("undisturbed-out/current")).content());
        }
    }

    /** With a store in a file beside the data. */
    static Disturbed onAFile(Path folder) throws IOException {
        return new Disturbed(folder, "jdbc:h2:file:" + folder.resolve("store"));
    }

    Journey journey() {
        return journey;
    }

    /** Makes one figure of the inputs another one, so that there is something to publish. */
    void change() throws IOException {
        journey.edit(INPUT, VALUES.get(value), VALUES.get(1 - value));
        value = 1 - value;
    }

    /** A run in a process of its own. */
    ProcessBuilder run() {
        return journey.process("run", "--quiet", "--db", store);
    }

    void assertNothingIsHalf() throws IOException {
        if (Files.exists(journey.out().resolve("current"))) {
            assertThat(journey.content()).isEqualTo(journey.current().listedChecksums());
        }
    }

    /** One more run, and nothing else, ends in what a run publishes that nobody disturbed. */
    void assertNextRunMakesUpForIt() throws IOException, SQLException {
        assertThat(journey.run("--db", store)).isIn(0, 3);
        assertAsUndisturbed();
    }

    void assertAsUndisturbed() throws IOException, SQLException {
        assertThat(journey.content()).isEqualTo(undisturbed.get(VALUES.get(value)));
        assertThat(journey.out().resolve(".staging")).doesNotExist();
        assertThat(unfinished()).as("executions that seem to run").isZero();
    }

    private int unfinished() throws SQLException {
        try (Connection connection = DriverManager.getConnection(store, "", "");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION"
                                + " WHERE STATUS NOT IN ('COMPLETED', 'FAILED', 'STOPPED')")) {
            row.next();
            return row.getInt(1);
        }
    }
}
