package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Section;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of a wide sheet. */
class WideSheetTest {
    private static final String HEADER = "学校名称,学年,落款日期,章节,备注,抖音,快手,举报";

    @Test
    void leavesUnknownWhatIsEmptyAndTakesZeroForZero() {
        Report report = Inputs.onlyReport(Inputs.csv(HEADER, "山东理工大学,2020-2021,2021-10-28,概述|举报、复议、诉讼情况,随便,,０,"));

        assertThat(report.figures())
                .extracting(figure -> figure.quantity().value())
                .containsExactly(0L);
        assertThat(report.dates().issued()).contains(LocalDate.of(2021, 10, 28));
        assertThat(report.sections()).contains(Set.of(Section.OVERVIEW, Section.COMPLAINTS));
    }

    @Test
    void keepsEqualAmountsOfOneChannelApart() {
        Report report = Inputs.onlyReport(Inputs.csv(HEADER, "山东理工大学,2020-2021,,,,30,30,"));

        assertThat(report.figures())
                .extracting(figure -> figure.quantity().value())
                .containsExactly(30L, 30L);
        assertThat(report.figures())
                .extracting(Figure::channels)
                .hasSize(2)
                .allMatch(set -> set.code().equals("short_video"));
    }

    @Test
    void countsEqualRowsOnceAndOtherRowsOfTheReportToo() {
        String row = "山东理工大学,2020-2021,,,,30,,";

        Report report = Inputs.onlyReport(Inputs.csv(HEADER, row, row, "山东理工大学,2020-2021,,,,,30,"));

        assertThat(report.figures()).hasSize(2);
    }

    @Test
    void isAReportEvenWithoutAnyFigure() {
        Report report = Inputs.onlyReport(Inputs.csv(HEADER, "山东理工大学,2020-2021,2021-10-28,,,,,"));

        assertThat(report.figures()).isEmpty();
        assertThat(report.isIncomplete()).isFalse();
    }

    @Test
    void losesNoMoreThanTheBadFigures() {
        RecordReading reading = Inputs.csv(HEADER, "山东理工大学,2020-2021,,,,30条,无,5");

        assertThat(reading.rejects())
                .extracting(reject -> reject.column() + reject.value())
                .containsExactly("抖音30条", "快手无");
        assertThat(reading.reports().get(0).figures()).hasSize(1);
        assertThat(reading.reports().get(0).isIncomplete()).isTrue();
    }
}
