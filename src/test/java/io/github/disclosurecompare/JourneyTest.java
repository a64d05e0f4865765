package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole journey over a small data folder, held against tables that an independent script made. */
class JourneyTest {
    private static final Path DATA = Path.of("src/test/resources/journey");
    private static final Publication EXPECTED = new Publication(DATA.resolve("expected"));
    private static final Set<String> OF_THE_RUN =
            Set.of("run.json", "run.html", "changes.csv", "changes.html", "SHA256SUMS");

    @TempDir
    private static Path temp;

    private static int firstExitCode;
    private static String firstSummary;

    @BeforeAll
    static void runOnce() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        firstExitCode = run("first", printed);
        firstSummary = printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRunThatRejectedSomeInputIsDoneWithDefects() {
        assertThat(firstExitCode).isEqualTo(3);
        assertThat(firstSummary).contains("rejected  1", "total_mismatch", "generation 000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports",
                "figures",
                "channel_totals",
                "category_totals",
                "year_on_year",
                "standings",
                "reconciliations",
                "applications",
                "rejects"
            })
    void aTableSaysWhatTheIndependentScriptFound(String table) throws IOException {
        List<String> columns = EXPECTED.columns(table + ".csv");

        assertThat(current("first").rows("data/" + table + ".csv", columns))
                .isEqualTo(EXPECTED.rows(table + ".csv", columns));
    }

    @Test
    void coverageSaysWhatTheIndependentScriptFound() throws IOException {
        assertThat(current("first").rowsByPlace("across-years/coverage.csv", 0, 1, 2, 3))
                .isEqualTo(EXPECTED.rows(
                        "coverage.csv", List.of("institution_code", "institution", "academic_year", "state")));
    }

    @Test
    void findingsAreThoseOfTheIndependentScriptAndWhatTheTextNoted() throws IOException {
        List<String> columns = EXPECTED.columns("findings.csv");
        String noted = "4111090007, 示例职业技术学院, , 2020-2021, other_year_mentioned";
        List<String> published = current("first").rows("data/findings.csv", columns);

        assertThat(published).contains(noted);
        assertThat(published.stream().filter(row -> !row.equals(noted)))
                .containsExactlyElementsOf(EXPECTED.rows("findings.csv", columns));
    }

    /** What was accepted stays accepted: the fingerprints are those of the contract's formula, whatever the version. */
    @Test
    void everyVersionKnowsAFindingAgain() throws IOException {
        List<String> columns = EXPECTED.columns("fingerprints.csv");

        assertThat(current("first").rows("data/findings.csv", columns))
                .isEqualTo(EXPECTED.rows("fingerprints.csv", columns));
    }

    @Test
    void currentIsARelativeLinkToTheNewestGeneration() throws IOException {
        assertThat(Files.readSymbolicLink(temp.resolve("first/out/current"))).isEqualTo(Path.of("generations/000001"));
    }

    @Test
    void everyFileIsWhereTheContractSays() throws IOException {
        assertThat(current("first").checksums())
                .containsKeys(
                        "index.html",
                        "2020-2021/index.html",
                        "2020-2021/summary.csv",
                        "2020-2021/summary.xlsx",
                        "2020-2021/findings.csv",
                        "2021-2022/index.html",
                        "across-years/index.html",
                        "across-years/trends.csv",
                        "across-years/coverage.csv",
                        "institutions/4137090001.html",
                        "data/checklist.csv",
                        "data/datapackage.json",
                        "run.json",
                        "run.html",
                        "changes.csv",
                        "changes.html",
                        "SHA256SUMS");
    }

    @Test
    void chartsAreDrawnForYearsAndAcrossThem() throws IOException {
        assertThat(current("first").checksums().keySet())
                .anyMatch(file -> file.startsWith("2020-2021/charts/totals") && file.endsWith(".png"))
                .anyMatch(file -> file.startsWith("2021-2022/charts/channel-mix") && file.endsWith(".png"))
                .anyMatch(file -> file.startsWith("2021-2022/charts/change") && file.endsWith(".png"))
                .anyMatch(file -> file.startsWith("across-years/charts/trends") && file.endsWith(".png"))
                .anyMatch(file -> file.startsWith("across-years/charts/coverage") && file.endsWith(".png"));
    }

    @Test
    void theChecksumsAreOfEveryFileButThoseOfTheRun() throws IOException {
        Map<String, String> files = new TreeMap<>(current("first").checksums());
        files.keySet().removeAll(OF_THE_RUN);

        assertThat(current("first").listedChecksums()).isEqualTo(files);
    }

    @Test
    void theFirstPublicationHasNoChanges() throws IOException {
        assertThat(current("first").columns("changes.csv"))
                .containsExactly(
                        "table", "institution_code", "unit", "academic_year", "row", "column", "old", "new", "cause");
        assertThat(Files.readAllLines(temp.resolve("first/out/current/changes.csv")))
                .hasSize(1);
    }

    @Test
    void tablesForPeopleCarryAMarkForSpreadsheetsAndThoseForProgramsDoNot() throws IOException {
        assertThat(Files.readString(temp.resolve("first/out/current/2020-2021/summary.csv")))
                .startsWith("\uFEFF");
        assertThat(Files.readString(temp.resolve("first/out/current/across-years/trends.csv")))
                .startsWith("\uFEFF");
        assertThat(Files.readString(temp.resolve("first/out/current/data/reports.csv")))
                .startsWith("institution_code,");
    }

    @Test
    void aSecondRunFindsNothingNew() throws IOException {
        Map<String, String> before = current("first").checksums();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        assertThat(run("first", printed)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("nothing new", "000001");
        assertThat(temp.resolve("first/out/generations/000002")).doesNotExist();
        assertThat(current("first").checksums()).isEqualTo(before);
    }

    @Test
    void aRunFromNothingGivesTheSameBytes() throws IOException {
        assertThat(run("other", new ByteArrayOutputStream())).isEqualTo(3);

        assertThat(withoutRun(current("other"))).isEqualTo(withoutRun(current("first")));
    }

    private static Map<String, String> withoutRun(Publication publication) throws IOException {
        Map<String, String> files = new TreeMap<>(publication.checksums());
        files.keySet().removeIf(file -> file.startsWith("run.") || file.startsWith("changes."));
        return files;
    }

    private static Publication current(String run) {
        return new Publication(temp.resolve(run).resolve("out/current"));
    }

    private static int run(String name, ByteArrayOutputStream printed) {
        Path folder = temp.resolve(name);
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return Commands.execute(new String[] {
                "run",
                "--data",
                DATA.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--db",
                "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath()
            });
        } finally {
            System.setOut(before);
        }
    }
}
