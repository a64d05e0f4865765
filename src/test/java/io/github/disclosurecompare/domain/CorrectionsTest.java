package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections do to all that is filed about one reporting unit and year. */
class CorrectionsTest {
    private static final Decision WHY = new Decision("数字有误", "张某", "2022-03-01");

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "value,     683,     638,              part 638 条 website",
        "qualifier, exact,   at_least,         part 683+ 条 website",
        "measure,   条,      期,               part 683 期 website",
        "channels,  website, website|wechat,   part 683 条 website|wechat",
        "role,      part,    context,          context 683 条 website",
        "metric,    disclosed, consultations,  part consultations 683 条 website",
        "category,  '',      admissions,       part 683 条 website =admissions",
    })
    void aFigureIsCorrectedInOneField(String field, String expected, String now, String figure) {
        FiledReport filed = settle(
                        List.of(Written.report("part 683 条 website", "part 20 条 wechat")),
                        ofFigure("part disclosed website 0 条", field, expected, now))
                .get(0);

        assertThat(filed.report().figures())
                .containsExactly(Written.figure(figure), Written.figure("part 20 条 wechat"));
        assertThat(filed.correctedFrom(0)).isEqualTo(expected);
        assertThat(filed.correctedFrom(1)).isEmpty();
    }

    @Test
    void aFigureKeepsItsWords() {
        FiledReport filed = settle(
                        List.of(Written.report("part 683 条 website 『网站683条』")),
                        ofFigure("part disclosed website 0 条", "value", "683", "638"))
                .get(0);

        assertThat(filed.report().figures()).containsExactly(Written.figure("part 638 条 website 『网站683条』"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another value,    part 684 条 website",
        "another channel,  part 683 条 wechat",
        "another role,     detail 683 条 website",
        "another metric,   consultations 683 条 website",
        "another category, part 683 条 website =finance",
    })
    void anotherFigureIsNotMeant(String why, String figure) {
        assertThat(settle(List.of(Written.report(figure)), ofFigure("part disclosed website 0 条", "value", "683", "1"))
                        .get(0)
                        .corrections())
                .as(why)
                .isEmpty();
    }

    @Test
    void noneOfTwoEqualFiguresIsMeant() {
        assertThat(settle(
                                List.of(Written.report("part 683 条 website", "part 683 篇 website")),
                                ofFigure("part disclosed website 0 条", "value", "683", "1"))
                        .get(0)
                        .corrections())
                .isEmpty();
    }

    @Test
    void twoFieldsOfOneFigureAreHeldAgainstWhatWasRead() {
        FiledReport filed = settle(
                        List.of(Written.report("part 683 条 website")),
                        ofFigure("part disclosed website 0 条", "channels", "website", "wechat"),
                        ofFigure("part disclosed website 0 条", "value", "683", "638"))
                .get(0);

        assertThat(filed.report().figures()).containsExactly(Written.figure("part 638 条 wechat"));
        assertThat(filed.correctedFrom(0)).isEqualTo("website|683");
    }

    @Test
    void anOlderReportKeepsItsFigures() {
        List<FiledReport> filed = settle(
                List.of(
                        Written.report("part 683 条 website").issued("2021-10-01"),
                        Written.report("part 683 条 website").issued("2021-10-28")),
                ofFigure("part disclosed website 0 条", "value", "683", "638"));

        assertThat(filed).extracting(FiledReport::state).containsExactly(ReportState.SUPERSEDED, ReportState.CURRENT);
        assertThat(filed.get(0).report().figures()).containsExactly(Written.figure("part 683 条 website"));
        assertThat(filed.get(1).report().figures()).containsExactly(Written.figure("part 638 条 website"));
    }

    @Test
    void aContradictionEndsWhereOneSideIsCorrected() {
        List<FiledReport> filed = settle(
                List.of(Written.report("part 683 条 website"), Written.report("part 638 条 website")),
                ofFigure("part disclosed website 0 条", "value", "683", "638"));

        assertThat(filed).extracting(FiledReport::state).containsExactly(ReportState.CURRENT, ReportState.DUPLICATE);
    }

    @Test
    void theSameReportInTwoFilesIsCorrectedInBoth() {
        List<FiledReport> filed = settle(
                List.of(Written.report("part 683 条 website"), Written.report("part 683 条 website")),
                ofFigure("part disclosed website 0 条", "value", "683", "638"));

        assertThat(filed).extracting(FiledReport::state).containsExactly(ReportState.CURRENT, ReportState.DUPLICATE);
        assertThat(filed.get(0).corrections()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "issued,      2021-11-08, 2021-10-08, 2020-09-01 2021-08-31 2021-10-08 2021-11-09",
        "issued,      2021-11-08, '',         2020-09-01 2021-08-31 - 2021-11-09",
        "published,   2021-11-09, 2021-10-09, 2020-09-01 2021-08-31 2021-11-08 2021-10-09",
        "period_from, 2020-09-01, 2020-07-01, 2020-07-01 2021-08-31 2021-11-08 2021-11-09",
        "period_to,   2021-08-31, 2021-10-31, 2020-09-01 2021-10-31 2021-11-08 2021-11-09",
    })
    void aDateIsCorrected(String field, String expected, String now, String dates) {
        FiledReport filed = settle(
                        List.of(Written.report()
                                .covering("2020-09-01", "2021-08-31")
                                .issued("2021-11-08")
                                .published("2021-11-09")),
                        ofReport(field, expected, now))
                .get(0);

        ReportDates corrected = filed.report().dates();
        assertThat(Stream.of(corrected.from(), corrected.to(), corrected.issued(), corrected.published())
                        .map(day -> day.map(String::valueOf).orElse("-")))
                .containsExactly(dates.split(" "));
    }

    @Test
    void sectionsAreCorrected() {
        FiledReport filed = settle(
                        List.of(Written.report().sections(Section.OVERVIEW)),
                        ofReport("sections", "overview", "overview|problems"))
                .get(0);

        assertThat(filed.report().sections().orElseThrow()).containsExactly(Section.OVERVIEW, Section.PROBLEMS);
    }

    private static List<FiledReport> settle(List<Written> reports, Correction... corrections) {
        List<Versions.Candidate> candidates = new ArrayList<>();
        for (Written report : reports) {
            candidates.add(new Versions.Candidate(candidates.size(), false, report.get()));
        }
        return new Corrections(List.of(corrections))
                .settle(candidates).stream().map(Corrections.Settled::filed).toList();
    }

    private static Correction ofFigure(String like, String field, String expected, String now) {
        Figure figure = Written.figure(like);
        FigureKey key =
                new FigureKey(figure.metric(), figure.channels(), figure.category(), Optional.of(figure.role()));
        return new Correction(Written.report().get().key(), Optional.of(key), field, expected, now, WHY);
    }

    private static Correction ofReport(String field, String expected, String now) {
        return new Correction(Written.report().get().key(), Optional.empty(), field, expected, now, WHY);
    }
}
