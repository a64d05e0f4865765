package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run of one year takes up, and what it leaves alone. */
class OneYearTest {
    private static final String HEADER = "institution_code,academic_year,metric,channels,value,measure,issued,source\n";
    private static final List<String> TOTAL = List.of("institution_code", "academic_year", "total", "state");

    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void publish() throws IOException {
        journey = new Journey(temp);
        journey.write(
                "records/later.csv",
                HEADER
                        + "4137090001,2022-2023,disclosed,website,900,条,2023-10-01,reports/1-2022.txt\n"
                        + "4137090001,2023-2024,disclosed,website,950,条,2024-10-01,reports/1-2023.txt\n"
                        + "4137090001,2024-2025,disclosed,website,990,条,2025-10-01,reports/1-2024.txt\n"
                        + "4137090002,2022-2023,disclosed,website,1k,条,2023-10-01,reports/2-2022.txt\n"
                        + "4137090002,2023-2024,disclosed,website,2k,条,2024-10-01,reports/2-2023.txt\n");
        assertThat(journey.run()).isEqualTo(3);
    }

    @Test
    void onlyTheReportsOfTheYearAreTakenUpAndTheNextRunFindsTheOthers() throws IOException {
        Map<String, String> before = journey.content();
        journey.edit("records/later.csv", "website,950", "website,951");
        journey.edit(
                "records/undergraduate.csv", "2021-2022,disclosed,wechat,,500,", "2021-2022,disclosed,wechat,,501,");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);

        assertThat(journey.generation()).isEqualTo("000002");
        assertThat(changedFiles(before))
                .containsExactly(
                        "2023-2024/charts/change-undergraduate.png",
                        "2023-2024/charts/channel-mix-undergraduate.png",
                        "2023-2024/charts/totals-undergraduate.png",
                        "2023-2024/index.html",
                        "2023-2024/summary.csv",
                        "2023-2024/summary.xlsx",
                        "2024-2025/charts/change-undergraduate.png",
                        "2024-2025/index.html",
                        "2024-2025/summary.csv",
                        "2024-2025/summary.xlsx",
                        "across-years/charts/trends-undergraduate.png",
                        "across-years/trends.csv",
                        "data/channel_totals.csv",
                        "data/figures.csv",
                        "data/reports.csv",
                        "data/standings.csv",
                        "data/year_on_year.csv",
                        "index.html",
                        "institutions/4137090001.html");
        assertThat(changedYears()).containsExactly("2023-2024", "2024-2025");
        assertThat(journey.current().listedChecksums()).isEqualTo(journey.content());

        assertThat(journey.run()).isEqualTo(3);

        assertThat(changedYears()).contains("2021-2022").doesNotContain("2023-2024");
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    @Test
    void thePageOfRulesKeepsItsBytesThoughTheDateOfTheInputsMoves() throws IOException {
        Map<String, String> before = journey.content();
        journey.edit("records/later.csv", "2024-10-01,reports/1-2023.txt", "2025-12-24,reports/1-2023.txt");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);

        assertThat(changedFiles(before)).contains("index.html").doesNotContain("rules.html");
    }

    @Test
    void whereOnlyOtherYearsChangedThereIsNothingNew() throws IOException {
        journey.edit("records/later.csv", "website,950", "website,951");

        assertThat(journey.run("--academic-year", "2022-2023")).isZero();
        assertThat(journey.generation()).isEqualTo("000001");

        assertThat(journey.run("--academic-year", "2024-2025")).isZero();
        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);
        assertThat(journey.run("--academic-year", "2023-2024")).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
    }

    @Test
    void aChangedDigitUnderAnUnchangedFileTimeIsNoticed() throws IOException {
        Path file = journey.data().resolve("records/later.csv");
        FileTime time = Files.getLastModifiedTime(file);
        journey.edit("records/later.csv", "website,950", "website,951");
        Files.setLastModifiedTime(file, time);

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);

        assertThat(reports()).contains("4137090001, 2023-2024, 951, current");
    }

    @Test
    void aReportThatLeftTheYearIsGoneAndComesUpElsewhereInTheNextRun() throws IOException {
        journey.edit("records/later.csv", "4137090001,2022-2023", "4137090003,2023-2024");

        assertThat(journey.run("--academic-year", "2022-2023", "--accept-loss")).isEqualTo(3);
        assertThat(reports()).noneMatch(row -> row.startsWith("4137090001, 2022-2023"));
        assertThat(reports()).noneMatch(row -> row.startsWith("4137090003, 2023-2024"));
        assertThat(changes()).contains("reports, 4137090001, 2022-2023, total, 900, , changed_source");

        assertThat(journey.run()).isEqualTo(3);
        assertThat(reports()).contains("4137090003, 2023-2024, 900, current");
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    @Test
    void ofAnInputThatIsGoneOnlyTheYearGoes() throws IOException {
        journey.delete("records/later.csv");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);
        assertThat(reports())
                .contains("4137090001, 2022-2023, 900, current", "4137090001, 2024-2025, 990, current")
                .noneMatch(row -> row.contains("2023-2024"));
        assertThat(journey.out().resolve("current/2023-2024")).doesNotExist();
        assertThat(journey.current().rows("data/rejects.csv", List.of("source", "value")))
                .contains("records/later.csv, 1k")
                .doesNotContain("records/later.csv, 2k");
        assertThat(changes()).contains("reports, 4137090001, 2023-2024, total, 950, , removed_source");

        assertThat(journey.run("--accept-loss")).isEqualTo(3);
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    @Test
    void anotherInputMaySupersede() throws IOException {
        journey.write(
                "records/rival.csv",
                HEADER
                        + "4137090001,2023-2024,disclosed,website,777,条,2024-12-01,reports/again.txt\n"
                        + "4137090001,2022-2023,disclosed,website,888,条,2023-12-01,reports/again.txt\n");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);
        assertThat(reports())
                .contains(
                        "4137090001, 2023-2024, 950, superseded",
                        "4137090001, 2023-2024, 777, current",
                        "4137090001, 2022-2023, 900, current")
                .noneMatch(row -> row.contains("888"));

        assertThat(journey.run()).isEqualTo(3);
        assertThat(reports()).contains("4137090001, 2022-2023, 888, current");
        assertThat(changes()).contains("reports, 4137090001, 2022-2023, total, , 888, new_source");
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    @Test
    void rejectsOfTheYearAreRenewedAndThoseOfOthersStand() throws IOException {
        journey.edit("records/later.csv", "website,1k", "website,1000");
        journey.edit("records/later.csv", "website,2k", "website,3k");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);

        assertThat(journey.current().rows("data/rejects.csv", List.of("source", "line", "value")))
                .contains("records/later.csv, 5, 1k", "records/later.csv, 6, 3k")
                .noneMatch(row -> row.endsWith("2k"));
    }

    @Test
    void anInputThatIsBackAsItWasIsTakenUpAgain() throws IOException {
        Map<String, String> before = journey.content();
        journey.edit("records/later.csv", "website,950", "website,951");
        journey.run("--academic-year", "2023-2024");
        journey.edit("records/later.csv", "website,951", "website,950");

        assertThat(journey.run()).isEqualTo(3);

        assertThat(journey.content()).isEqualTo(before);
        assertThat(changes()).contains("reports, 4137090001, 2023-2024, total, 951, 950, changed_source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--academic-year=2023-2024 --locale=en",
                "--academic-year=2023-2024 --peer-group=province",
                "--academic-year=2023-2025"
            })
    void otherSettingsAreRefused(String options) throws IOException {
        journey.edit("records/later.csv", "website,950", "website,951");

        assertThat(journey.run(options.split(" "))).isEqualTo(2);
        assertThat(journey.generation()).isEqualTo("000001");
    }

    @Test
    void anotherReferenceIsRefused() throws IOException {
        journey.edit("reference/institutions.csv", "示例师范大学", "示例第一师范大学");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(2);
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        Path run = journey.out().resolve("current/run.json");
        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(run, Files.readString(run).replace("\"program\" : \"", "\"program\" : \"older "));

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(2);
    }

    @Test
    void withoutAPublicationItIsRefused() throws IOException {
        assertThat(journey.runBeside("store", "elsewhere", "--academic-year", "2023-2024"))
                .isEqualTo(2);
    }

    @Test
    void aStoreThatIsAheadOfThePublicationIsRefusedUntilTheNextRun() throws IOException {
        journey.edit("records/undergraduate.csv", "website,,600,exact", "website,,601,exact");
        journey.runBeside("store", "elsewhere");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(2);
        assertThat(journey.generation()).isEqualTo("000001");
        assertThat(journey.run()).isEqualTo(3);
        assertThat(journey.run("--academic-year", "2023-2024")).isZero();
    }

    @ParameterizedTest(name = "done again: {0}")
    @ValueSource(booleans = {true, false})
    void aRunThatBrokeOffDoesNoHarm(boolean isDoneAgain) throws IOException {
        Path page = journey.out().resolve("current/2020-2021/index.html");
        String text = Files.readString(page);
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(page, "damaged");
        journey.edit("records/later.csv", "website,950", "website,951");

        assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(1);
        assertThat(journey.generation()).isEqualTo("000001");

        if (isDoneAgain) {
            Files.writeString(page, text);
            assertThat(journey.run("--academic-year", "2023-2024")).isEqualTo(3);
            assertThat(changes()).contains("reports, 4137090001, 2023-2024, total, 950, 951, changed_source");
        }
        assertThat(journey.run()).isEqualTo(3);
        assertThat(reports()).contains("4137090001, 2023-2024, 951, current");
        assertThat(journey.content()).isEqualTo(fromNothing());
    }

    private List<String> reports() throws IOException {
        return journey.current().rows("data/reports.csv", TOTAL);
    }

    private List<String> changes() throws IOException {
        return journey.current()
                .rows(
                        "changes.csv",
                        List.of("table", "institution_code", "academic_year", "column", "old", "new", "cause"));
    }

    private TreeSet<String> changedYears() throws IOException {
        return new TreeSet<>(journey.current().rows("changes.csv", List.of("academic_year")));
    }

    private TreeSet<String> changedFiles(Map<String, String> before) throws IOException {
        Map<String, String> after = journey.content();
        assertThat(after).containsOnlyKeys(before.keySet());
        after.entrySet().removeAll(before.entrySet());
        return new TreeSet<>(after.keySet());
    }

    /** What the inputs come to without a store or a publication before. */
    private Map<String, String> fromNothing() throws IOException {
        journey.runBeside("fresh-store", "fresh");
        Map<String, String> files = new TreeMap<>(new Publication(temp.resolve("fresh/current")).listedChecksums());
        assertThat(files).isNotEmpty();
        return files;
    }
}
