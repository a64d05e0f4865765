package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about values and findings, from the files under decisions/ to all that is published. */
class DecisionsTest {
    private static final String CORRECTIONS =
            "institution_code,unit,academic_year,metric,channels,category,role,field,expected,new,reason,by,on\n";
    private static final String ACCEPTED = "fingerprint,reason,by,on\n";
    private static final List<String> FIGURE =
            List.of("institution_code", "academic_year", "channels", "value", "quote", "corrected_from");
    private static final List<String> CHANGE =
            List.of("table", "institution_code", "academic_year", "column", "old", "new", "cause");

    @TempDir
    private Path temp;

    private Journey journey;

    @BeforeEach
    void publish() throws IOException {
        journey = new Journey(temp);
        journey.edit("records/undergraduate.csv", "\"1,033\"", "1033");
        assertThat(journey.run()).isZero();
        Files.createDirectories(journey.data().resolve("decisions"));
    }

    @Test
    void aCorrectedFigureKeepsItsWordsAndChangesAllThatRestsOnIt() throws IOException {
        correct("4137090001,,2020-2021,disclosed,website,,part,value,600,590,数字有误,张某,2022-03-01");

        assertThat(journey.run()).isZero();

        assertThat(figures()).contains("4137090001, 2020-2021, website, 590, 学校网站600条, 600");
        assertThat(journey.current()
                        .rows(
                                "data/channel_totals.csv",
                                List.of("institution_code", "academic_year", "channel_group", "total")))
                .contains("4137090001, 2020-2021, web, 590");
        assertThat(changes())
                .contains(
                        "figures, 4137090001, 2020-2021, value, 600, 590, correction",
                        "figures, 4137090001, 2020-2021, corrected_from, , 600, correction",
                        "channel_totals, 4137090001, 2020-2021, total, 600, 590, correction",
                        "year_on_year, 4137090001, 2021-2022, previous, 600, 590, derived");
        assertThat(page("2020-2021/index.html")).contains("已更正的数值", "数字有误", "张某", "2022-03-01");
    }

    @Test
    void takingACorrectionBackRestoresWhatWasRead() throws IOException {
        var before = journey.content();
        correct("4137090001,,2020-2021,disclosed,website,,part,value,600,590,,,");
        journey.run();
        journey.delete("decisions/corrections.csv");

        assertThat(journey.run()).isZero();
        assertThat(journey.content()).isEqualTo(before);
    }

    @Test
    void aCorrectionThatFindsNothingOrTooMuchCorrectsNothing() throws IOException {
        correct(
                "4137090001,,2020-2021,disclosed,website,,part,value,601,590,,,",
                "4137090009,,2031-2032,,,,,issued,2032-11-01,2032-10-01,,,");

        assertThat(journey.run()).isEqualTo(3);

        assertThat(journey.current()
                        .rows("data/findings.csv", List.of("institution_code", "academic_year", "code", "source")))
                .contains(
                        "4137090001, 2020-2021, stale_correction, decisions/corrections.csv",
                        "4137090009, 2031-2032, stale_correction, decisions/corrections.csv");
        assertThat(figures()).contains("4137090001, 2020-2021, website, 600, 学校网站600条, ");
        assertThat(journey.current().folder().resolve("2031-2032")).doesNotExist();
        assertThat(journey.run()).isZero();
    }

    @Test
    void aCorrectedDateDecidesWhetherAReportIsLateAndWhichOneCounts() throws IOException {
        journey.write(
                "records/earlier.csv",
                "institution_code,academic_year,metric,channels,value,measure,issued,source\n"
                        + "4137090003,2020-2021,disclosed,website,410,条,2021-11-01,reports/3-first.txt\n");
        journey.run();
        assertThat(rivals()).containsExactly("reports/3-2020.txt, current", "reports/3-first.txt, superseded");

        correct("4137090003,,2020-2021,,,,,issued,2021-11-15,2021-10-15,,,");
        assertThat(journey.run()).isZero();

        assertThat(rivals()).containsExactly("reports/3-2020.txt, superseded", "reports/3-first.txt, current");
        correct(
                "4137090003,,2020-2021,,,,,issued,2021-11-15,2021-10-15,,,",
                "4137090003,,2020-2021,,,,,issued,2021-11-01,2021-10-01,,,");
        assertThat(journey.run()).isZero();
        assertThat(rivals()).containsExactly("reports/3-2020.txt, current", "reports/3-first.txt, superseded");
        assertThat(journey.current().rows("data/findings.csv", List.of("institution_code", "academic_year", "code")))
                .doesNotContain("4137090003, 2020-2021, late");
    }

    @Test
    void badRowsAreRejectedWithTheirPlaceAndTheOthersStand() throws IOException {
        correct(
                "4137090001,,2020-2021,disclosed,website,,part,value,六百,590,,,",
                "4137090001,,2020-2021,disclosed,website,,part,value,600,590,,,");
        accept("123,,,");

        assertThat(journey.run()).isEqualTo(3);

        assertThat(journey.current().rows("data/rejects.csv", List.of("source", "line", "column", "value")))
                .containsExactly(
                        "decisions/accepted-findings.csv, 2, fingerprint, 123",
                        "decisions/corrections.csv, 2, expected, 六百");
        assertThat(figures()).contains("4137090001, 2020-2021, website, 590, 学校网站600条, 600");
    }

    @Test
    void checkLooksAtDecisionsToo() throws IOException {
        assertThat(check()).isZero();
        accept("123,,,");

        assertThat(check()).isEqualTo(3);
    }

    @Test
    void anAcceptedFindingIsNoLongerOpenWhereverItIsShown() throws IOException {
        String fingerprint = fingerprint("4137090003", "late");
        accept(fingerprint + ",系统故障,李某,2022-03-02");

        assertThat(journey.run()).isZero();

        assertThat(journey.current().rows("data/findings.csv", List.of("fingerprint", "decision")))
                .contains(fingerprint + ", accepted")
                .filteredOn(row -> row.endsWith("accepted"))
                .hasSize(1);
        assertThat(journey.current().rowsByPlace("2020-2021/findings.csv", 10, 11))
                .contains(fingerprint + ", accepted");
        assertThat(journey.current().rowsByPlace("2020-2021/summary.csv", 0, 14))
                .contains("4137090003, ");
        assertThat(page("2020-2021/index.html")).contains("已认可的发现", "系统故障", "李某", "2022-03-02");
        assertThat(changes()).allMatch(change -> change.endsWith("decision, , accepted, correction"));
    }

    @Test
    void anAcceptanceThatFitsNoFindingIsSaid() throws IOException {
        accept("0123456789abcdef,,,");

        assertThat(journey.run()).isZero();

        assertThat(page("run.html")).contains("与任何发现都不相符的认可");
        assertThat(page("run.json")).contains("\"unmatched_acceptances\" : 1");
    }

    @Test
    void aRunOfOneYearTakesUpTheDecisionsAboutItAlone() throws IOException {
        correct(
                "4137090001,,2020-2021,disclosed,website,,part,value,600,590,,,",
                "4137090001,,2021-2022,disclosed,website,,part,value,700,690,,,");

        assertThat(journey.run("--academic-year", "2021-2022")).isZero();
        assertThat(figures())
                .contains(
                        "4137090001, 2020-2021, website, 600, 学校网站600条, ",
                        "4137090001, 2021-2022, website, 690, 学校网站700条, 700");

        assertThat(journey.run()).isZero();
        assertThat(figures()).contains("4137090001, 2020-2021, website, 590, 学校网站600条, 600");
        assertThat(changes()).contains("channel_totals, 4137090001, 2020-2021, total, 600, 590, correction");
    }

    @Test
    void aCorrectionWithoutAnyReportIsStale() throws IOException {
        journey.delete("records/undergraduate.csv");
        journey.delete("records/units/engineering.csv");
        journey.delete("records/vocational.json");
        correct("4137090001,,2020-2021,disclosed,website,,part,value,600,590,,,");

        assertThat(journey.run("--accept-loss")).isEqualTo(3);

        assertThat(journey.current().rows("data/findings.csv", List.of("institution_code", "academic_year", "code")))
                .containsExactly("4137090001, 2020-2021, stale_correction");
        assertThat(journey.current().rows("data/channel_totals.csv", List.of("total")))
                .isEmpty();
    }

    @Test
    void otherFilesBesideTheDecisionsAreNothingNew() throws IOException {
        correct("4137090001,,2020-2021,disclosed,website,,part,value,600,590,,,");
        journey.run();
        journey.write("decisions/notes.txt", "会议记录\n");

        assertThat(journey.run()).isZero();
        assertThat(journey.generation()).isEqualTo("000002");
    }

    private int check() {
        return Commands.execute(new String[] {"check", journey.data().toString()});
    }

    private void correct(String... rows) throws IOException {
        journey.write("decisions/corrections.csv", CORRECTIONS + String.join("\n", rows) + "\n");
    }

    private void accept(String row) throws IOException {
        journey.write("decisions/accepted-findings.csv", ACCEPTED + row + "\n");
    }

    private List<String> figures() throws IOException {
        return journey.current().rows("data/figures.csv", FIGURE);
    }

    private List<String> changes() throws IOException {
        return journey.current().rows("changes.csv", CHANGE);
    }

    private List<String> rivals() throws IOException {
        return journey
                .current()
                .rows("data/reports.csv", List.of("institution_code", "academic_year", "source", "state"))
                .stream()
                .filter(row -> row.startsWith("4137090003, 2020-2021"))
                .map(row -> row.substring("4137090003, 2020-2021, ".length()))
                .toList();
    }

    private String fingerprint(String institution, String code) throws IOException {
        return journey.current().rows("data/findings.csv", List.of("institution_code", "code", "fingerprint")).stream()
                .filter(row -> row.startsWith(institution + ", " + code + ", "))
                .map(row -> row.substring(row.length() - 16))
                .findFirst()
                .orElseThrow();
    }

    private String page(String path) throws IOException {
        return Files.readString(journey.current().folder().resolve(path));
    }
}
