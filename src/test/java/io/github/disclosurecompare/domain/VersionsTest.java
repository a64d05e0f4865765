package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void aRecordGoesBeforeAnExtractionWhateverTheirDates() {
        assertThat(verdicts(
                        record(1, report(10).issued("2021-10-01")),
                        extraction(2, report(20).issued("2021-12-01"))))
                .isEqualTo("2 v1 superseded, 1 v2 current");
    }

    @Test
    void thenTheLaterIssuedGoes() {
        assertThat(verdicts(
                        record(1, report(10).issued("2021-10-20")),
                        record(2, report(20).issued("2021-10-10").published("2023-01-01"))))
                .isEqualTo("2 v1 superseded, 1 v2 current");
    }

    @Test
    void thenTheLaterPublished() {
        assertThat(verdicts(
                        record(1, report(10).issued("2021-10-20").published("2021-11-02")),
                        record(2, report(20).issued("2021-10-20").published("2021-11-01"))))
                .isEqualTo("2 v1 superseded, 1 v2 current");
    }

    @Test
    void noDateIsTheEarliest() {
        assertThat(verdicts(
                        record(1, report(10).published("2023-01-01")),
                        record(2, report(20).issued("2021-10-20"))))
                .isEqualTo("1 v1 superseded, 2 v2 current");
        assertThat(verdicts(record(1, report(10)), record(2, report(20).published("2021-10-20"))))
                .isEqualTo("1 v1 superseded, 2 v2 current");
    }

    @Test
    void theSameFiguresAreOneReportAndTheFirstPathWins() {
        assertThat(verdicts(
                        record(1, report(10).in("records/b.csv")),
                        record(2, report(10).in("records/a.csv"))))
                .isEqualTo("2 v1 current, 1 v2 duplicate");
    }

    @Test
    void quotesAndTheOrderOfFiguresDoNotMakeAnotherReport() {
        Written one = Written.report("part 10 条 website 『网站10条』", "part 5 条 wechat");
        Written other = Written.report("part 5 条 wechat 『微信5条』", "part 10 条 website");

        assertThat(verdicts(record(1, one.in("records/a.csv")), record(2, other.in("records/b.csv"))))
                .isEqualTo("1 v1 current, 2 v2 duplicate");
    }

    @Test
    void differentFiguresOfTheSameRankConflict() {
        assertThat(verdicts(
                        record(1, report(10).in("records/a.csv")),
                        record(2, report(20).in("records/b.csv"))))
                .isEqualTo("1 v1 conflicting, 2 v2 conflicting");
    }

    @Test
    void conflictingReportsMayHaveDuplicatesAndOlderOnes() {
        assertThat(verdicts(
                        record(1, report(10).in("records/a.csv").issued("2021-10-20")),
                        record(2, report(20).in("records/b.csv").issued("2021-10-20")),
                        record(3, report(10).in("records/c.csv").issued("2021-10-20")),
                        record(4, report(30).in("records/d.csv").issued("2021-10-10"))))
                .isEqualTo("4 v1 superseded, 1 v2 conflicting, 2 v3 conflicting, 3 v4 duplicate");
    }

    @Test
    void itDoesNotMatterWhenTheyWereRead() {
        Versions.Candidate one = record(7, report(10).issued("2021-10-20"));
        Versions.Candidate other = record(8, report(20).issued("2021-10-21"));

        assertThat(verdicts(one, other)).isEqualTo(verdicts(other, one)).isEqualTo("7 v1 superseded, 8 v2 current");
    }

    private static Written report(int value) {
        return Written.report("part " + value + " 条 website");
    }

    private static Versions.Candidate record(long id, Written report) {
        return new Versions.Candidate(id, false, report.get());
    }

    private static Versions.Candidate extraction(long id, Written report) {
        return new Versions.Candidate(id, true, report.get());
    }

    private static String verdicts(Versions.Candidate... candidates) {
        return Versions.of(List.of(candidates)).stream()
                .map(verdict -> verdict.id() + " v" + verdict.version() + " "
                        + verdict.state().code())
                .collect(Collectors.joining(", "));
    }
}
