package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An institution's total beside what its units say of themselves. */
class UnitsQuestionTest {
    @ParameterizedTest(name = "{0} against {1} and {2}: asked {3}")
    @CsvSource({
        "part 100 条 website,  part 60 条 website,  part 50 条 wechat,   true",
        "part 100 条 website,  part 60 条 website,  part 40 条 wechat,   false",
        "part 100+ 条 website, part 150 条 website, part 40 条 wechat,   false",
        "part 100+ 条 website, part 160 条 website, part 40 条 wechat,   true",
        "part 100 条 website,  part 60- 条 website, part 45 条 wechat,   false",
        "part 100 条 website,  part 60 期 website,  part 90 条 wechat,   false",
        "part 100 期 website,  part 60 条 website,  part 50 条 wechat,   false",
    })
    void isAskedOnlyWhereTheUnitsAreMoreForSure(String own, String unit, String other, boolean isAsked) {
        assertThat(UnitsQuestion.of(year(
                        Written.report(own),
                        Written.report(unit).byUnit("机械学院"),
                        Written.report(other).byUnit("统战部"))))
                .hasSize(isAsked ? 1 : 0);
    }

    @Test
    void namesBothSidesAndHowManyUnits() {
        UnitsQuestion question = UnitsQuestion.of(year(
                        Written.report("disclosed_total total 90 条", "part 500 条 website"),
                        Written.report("part 60 条 website").byUnit("机械学院"),
                        Written.report("part 50 条 website").byUnit("统战部"),
                        Written.report("part 9 期 newspaper").byUnit("工会")))
                .get(0);

        assertThat(question.own().value()).isEqualTo(90);
        assertThat(question.units()).isEqualTo(110);
        assertThat(question.count()).isEqualTo(2);
    }

    @Test
    void unitsOfAnInstitutionWithoutAReportAreNotAskedAbout() {
        assertThat(UnitsQuestion.of(year(Written.report("part 60 条 website").byUnit("机械学院"))))
                .isEmpty();
    }

    private static YearReports year(Written... reports) {
        List<FiledReport> filed = Stream.of(reports)
                .map(report -> new FiledReport(report.get(), 1, ReportState.CURRENT))
                .toList();
        return new YearReports(new AcademicYear(2020), filed);
    }
}
