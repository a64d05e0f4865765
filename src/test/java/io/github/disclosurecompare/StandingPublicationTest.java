package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the standing publication when the data folder changes. */
class StandingPublicationTest {
    private static final Path JOURNEY = Path.of("src/test/resources/journey");
    private static final List<String> REPORT = List.of("institution_code", "academic_year", "version", "state");

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void publish() throws IOException {
        data = temp.resolve("data");
        for (String folder : List.of("records", "reference")) {
            copy(JOURNEY.resolve(folder), data.resolve(folder));
        }
        assertThat(run()).isEqualTo(3);
    }

    @Test
    void aGreatLossIsRefusedUnlessAccepted() throws IOException {
        Map<String, String> before = new TreeMap<>(current().checksums());
        Files.delete(data.resolve("records/vocational.json"));

        assertThat(run()).isEqualTo(1);
        assertThat(generation()).isEqualTo("000001");
        assertThat(current().checksums()).isEqualTo(before);

        assertThat(run("--accept-loss")).isEqualTo(3);
        assertThat(generation()).isEqualTo("000002");
        assertThat(current().rows("data/reports.csv", List.of("institution_code")))
                .doesNotContain("4111090007");
    }

    @Test
    void aNameThatASpreadsheetWouldReckonIsKnownAgain() throws IOException {
        String row = "4137090002,+%s,2022-2023,disclosed,website,%d,条\n";
        StringBuilder rows = new StringBuilder("institution_code,unit,academic_year,metric,channels,value,measure\n");
        for (int unit = 1; unit <= 9; unit++) {
            rows.append(row.formatted("部门" + unit, unit));
        }
        Path units = Files.writeString(data.resolve("records/units.csv"), rows);
        assertThat(run()).isEqualTo(3);

        Files.writeString(units, rows.toString().replace(",9,条", ",10,条"));

        assertThat(run()).isEqualTo(3);
        assertThat(current().rows("changes.csv", List.of("table", "unit", "old", "new", "cause")))
                .contains("figures, '+部门9, 9, 10, changed_source");
    }

    @Test
    void aPublicationOfTooFewReportsIsRefused() throws IOException {
        System.setProperty("disclosure.gate.least-reports", "1000");
        try {
            assertThat(run("--peer-group", "province")).isEqualTo(1);
        } finally {
            System.clearProperty("disclosure.gate.least-reports");
        }

        assertThat(generation()).isEqualTo("000001");
    }

    @Test
    void aMendedInputIsPublishedAndTheRunIsDone() throws IOException {
        Path file = data.resolve("records/undergraduate.csv");
        Files.writeString(file, Files.readString(file).replace("\"1,033\"", "1033"));

        assertThat(run()).isZero();
        assertThat(generation()).isEqualTo("000002");
        assertThat(current().rows("data/rejects.csv", List.of("source"))).isEmpty();
        assertThat(current().rows("data/findings.csv", List.of("code"))).doesNotContain("incomplete_record");
    }

    @Test
    void aDamagedInputIsNamedAndTheOthersArePublished() throws IOException {
        Files.writeString(data.resolve("records/broken.json"), "[{\"institution\": ");

        assertThat(run()).isEqualTo(3);
        assertThat(generation()).isEqualTo("000002");
        assertThat(current().rows("data/rejects.csv", List.of("source")))
                .containsExactly("records/broken.json", "records/undergraduate.csv");
        assertThat(current().rows("data/reports.csv", REPORT)).hasSize(21);
    }

    @Test
    void theSameReportInAnotherFileIsOneReport() throws IOException {
        Files.copy(data.resolve("records/units/engineering.csv"), data.resolve("records/units/engineering-again.csv"));
        List<String> before = current().rows("data/reports.csv", REPORT);

        assertThat(run()).isEqualTo(3);
        assertThat(current().rows("data/reports.csv", REPORT)).isEqualTo(before);
        assertThat(current().rows("data/channel_totals.csv", List.of("institution_code", "unit", "total")))
                .contains("4137090001, 示例工程系, 40");
    }

    @Test
    void aBadRegistryEndsTheRunAndThePublicationStands() throws IOException {
        Path registry = data.resolve("reference/institutions.csv");
        Files.writeString(registry, Files.readString(registry).replace("4137090002", "4.137090002E9"));

        assertThat(run()).isEqualTo(1);
        assertThat(generation()).isEqualTo("000001");
    }

    @Test
    void anotherPeerGroupIsPublishedAnew() throws IOException {
        assertThat(run("--peer-group", "province")).isEqualTo(3);

        assertThat(generation()).isEqualTo("000002");
        assertThat(current().rows("data/standings.csv", List.of("peer_group"))).containsOnly("11", "37", "unit");
    }

    @Test
    void allInputsReadAgainGiveTheSameBytes() throws IOException {
        Map<String, String> before = withoutRun();

        assertThat(run("--full")).isEqualTo(3);
        assertThat(withoutRun()).isEqualTo(before);
    }

    private Map<String, String> withoutRun() throws IOException {
        Map<String, String> files = new TreeMap<>(current().checksums());
        files.keySet().removeIf(file -> file.startsWith("run.") || file.startsWith("changes."));
        assertThat(files).isNotEmpty();
        return files;
    }

    private Publication current() {
        return new Publication(temp.resolve("out/current"));
    }

    private String generation() throws IOException {
        return temp.resolve("out/current").toRealPath().getFileName().toString();
    }

    private int run(String... more) {
        return Commands.execute(Stream.concat(
                        Stream.of(
                                "run",
                                "--quiet",
                                "--data",
                                data.toString(),
                                "--out",
                                temp.resolve("out").toString(),
                                "--db",
                                "jdbc:h2:file:" + temp.resolve("store")),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
