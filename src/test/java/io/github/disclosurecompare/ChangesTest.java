package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication says of how it differs from the last one. */
class ChangesTest {
    private static final List<String> CELL =
            List.of("table", "institution_code", "academic_year", "row", "column", "old", "new", "cause");
    private static final String LATER = "institution_code,academic_year,metric,channels,value,measure,issued,source\n"
            + "4137090002,2020-2021,disclosed,website,777,条,2022-01-05,reports/again.txt\n";

    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void publish() {
        journey = new Journey(temp);
        assertThat(journey.run()).isEqualTo(3);
    }

    @Test
    void aChangedDigitIsNamedWithAllThatRestsOnIt() throws IOException {
        journey.edit("records/undergraduate.csv", "website,,600,exact", "website,,601,exact");
        journey.run();

        assertThat(changes())
                .contains(
                        "figures, 4137090001, 2020-2021, disclosed|website||part|条, value, 600, 601, changed_source",
                        "channel_totals, 4137090001, 2020-2021, web|items, total, 600, 601, changed_source",
                        "year_on_year, 4137090001, 2021-2022, web, previous, 600, 601, derived")
                .allMatch(change -> change.endsWith("changed_source") || change.endsWith("derived"))
                .noneMatch(change -> change.startsWith("rejects"));
    }

    @Test
    void aNewInputThatComesLaterSupersedes() throws IOException {
        journey.write("records/later.csv", LATER);
        journey.run();

        assertThat(changes())
                .contains("reports, 4137090002, 2020-2021, reports/again.txt, state, , current, new_source")
                .anyMatch(change -> change.startsWith("reports, 4137090002, 2020-2021,")
                        && change.endsWith("state, current, superseded, superseded"));
    }

    @Test
    void aCorrectedDateThatTurnsTheOrderRoundIsACorrection() throws IOException {
        journey.write("records/later.csv", LATER);
        journey.run();
        Files.createDirectories(journey.data().resolve("decisions"));
        journey.write(
                "decisions/corrections.csv",
                "institution_code,unit,academic_year,metric,channels,category,role,field,expected,new,reason,by,on\n"
                        + "4137090002,,2020-2021,,,,,issued,2022-01-05,2021-01-05,,,\n");

        journey.run();

        assertThat(changes())
                .contains("reports, 4137090002, 2020-2021, reports/again.txt, state, current, superseded, correction")
                .allMatch(change -> change.endsWith("correction") || change.endsWith("derived"));
    }

    @Test
    void anInputThatIsGoneTakesItsReportAlong() throws IOException {
        journey.write("records/later.csv", LATER);
        journey.run();
        journey.delete("records/later.csv");
        journey.run();

        assertThat(changes())
                .contains("reports, 4137090002, 2020-2021, reports/again.txt, state, current, , removed_source")
                .anyMatch(change -> change.endsWith("state, superseded, current, removed_source"));
    }

    @Test
    void anotherNameInTheRegistryIsOfTheReference() throws IOException {
        journey.edit("reference/institutions.csv", "示例师范大学", "示例第一师范大学");
        journey.run();

        assertThat(changes())
                .anyMatch(change -> change.startsWith("reports, 4137090003")
                        && change.endsWith("institution, 示例师范大学, 示例第一师范大学, reference"))
                .allMatch(change -> change.endsWith("reference"));
    }

    @Test
    void otherPeersAreOfTheSettings() throws IOException {
        journey.run("--peer-group", "province");

        assertThat(changes())
                .isNotEmpty()
                .allMatch(change -> change.startsWith("standings") && change.endsWith("settings"));
    }

    @Test
    void theSameInputsReadAgainChangeNothing() throws IOException {
        journey.run("--full");

        assertThat(journey.generation()).isEqualTo("000002");
        assertThat(changes()).isEmpty();
        assertThat(page("changes.html")).contains("字节未变的文件").doesNotContain("→", "按数据表");
    }

    @Test
    void thePageSaysItInWordsAndVouchesForTheFiles() throws IOException {
        String before = journey.current().checksums().get("2021-2022/charts/totals-undergraduate.png");
        String reports = journey.current().checksums().get("data/reports.csv");
        journey.edit("records/undergraduate.csv", "website,,600,exact", "website,,601,exact");
        journey.run();

        assertThat(page("changes.html"))
                .contains("数值：600 → 601", "2020-2021 数字", "来源有改动")
                .contains("<li>2021-2022/charts/totals-undergraduate.png <code>" + before + "</code></li>")
                .contains("<code>" + reports + "</code><br><code>"
                        + journey.current().checksums().get("data/reports.csv") + "</code>");
    }

    @Test
    void thePagesComeInTheReadersLanguage() throws IOException {
        journey.run("--locale", "en");

        assertThat(changes())
                .isNotEmpty()
                .allMatch(change -> change.startsWith("findings") && change.endsWith("settings"));
        assertThat(page("changes.html")).contains("Certificate of files").doesNotContain("变动");
        assertThat(page("run.html")).contains("some input was rejected", "1,033", "--peer-group");
    }

    @Test
    void nothingThatIsNotListedInTheChecksumsIsOfTheContent() throws IOException {
        journey.edit("records/undergraduate.csv", "website,,600,exact", "website,,601,exact");
        journey.run();

        assertThat(journey.current().listedChecksums()).isEqualTo(journey.content());
        assertThat(Stream.of("run.html", "changes.csv", "changes.html")
                        .map(journey.out().resolve("current")::resolve))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private List<String> changes() throws IOException {
        return journey.current().rows("changes.csv", CELL);
    }

    private String page(String name) throws IOException {
        return Files.readString(journey.out().resolve("current").resolve(name));
    }
}
