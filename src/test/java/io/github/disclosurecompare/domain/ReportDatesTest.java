package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDatesTest {
    @ParameterizedTest(name = "issued {0}, published {1}: {2} days")
    @CsvSource({
        "2021-10-31, , 0",
        "2021-11-01, , 1",
        "2021-10-20, , -11",
        ", 2022-01-31, 92",
        "2021-10-28, 2024-03-05, -3",
        "2021-11-05, 2021-10-01, 5"
    })
    void latenessIsJudgedOnTheIssueDateWhereThereIsOne(String issued, String published, long days) {
        ReportDates dates =
                Written.report().issued(issued).published(published).get().dates();

        assertThat(dates.daysLate(new AcademicYear(2020))).hasValue(days);
    }

    @Test
    void withoutADateNobodyKnowsWhetherItIsLate() {
        assertThat(ReportDates.UNKNOWN.daysLate(new AcademicYear(2020))).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2021-09-01, 2022-08-31, 2022-10-31",
        "2022-01-01, 2022-12-31, 2023-10-31",
        "2021-07-01, 2022-08-31, 2022-10-31",
        "2021-01-01, 2022-12-31, 2022-10-31",
        ", 2022-12-31, 2022-10-31"
    })
    void aCalendarYearIsDueOnTheFirst31OctoberAfterIt(String from, String to, LocalDate deadline) {
        ReportDates dates = Written.report().covering(from, to).get().dates();

        assertThat(dates.deadline(new AcademicYear(2021))).isEqualTo(deadline);
    }

    @Test
    void theLatestDayIsTheLaterOfBoth() {
        ReportDates dates = Written.report()
                .issued("2021-11-05")
                .published("2021-10-01")
                .get()
                .dates();

        assertThat(dates.latest()).contains(LocalDate.of(2021, 11, 5));
        assertThat(ReportDates.UNKNOWN.latest()).isEmpty();
    }
}
