package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {
    @Test
    void isTwoConsecutiveYears() {
        AcademicYear year = AcademicYear.parse("2020-2021");

        assertThat(year).hasToString("2020-2021");
        assertThat(year.previous()).hasToString("2019-2020");
        assertThat(year.next()).hasToString("2021-2022");
        assertThat(year).isLessThan(year.next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2022",
                "2021-2020",
                "2020-2020",
                "2020—2021",
                "2020/2021",
                "2020-21",
                "2020",
                "２０２０-２０２１",
                " 2020-2021",
                "2020-2021学年",
                ""
            })
    void nothingElseIsOne(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> AcademicYear.parse(written));
    }

    @Test
    void itsReportIsDueBy31OctoberAfterItEnds() {
        assertThat(AcademicYear.parse("2020-2021").deadline()).isEqualTo(LocalDate.of(2021, 10, 31));
    }
}
