package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A whole text becomes a report. */
class ReportExtractorTest {
    private static final Provenance HERE = new Provenance("reports/a.txt", "reports/a.txt", "", 0);
    private static final String TEXT = """
            江南示例大学2020—2021学年信息公开年度报告

            现将江南示例大学2020年9月1日至2021年8月31日信息公开工作报告如下。
            一、概述
            学校举办信息公开培训2次。
            二、主动公开情况
            学校主动公开信息1500条，其中学校网站公开1200条，官方微信公开300条。
            三、依申请公开情况
            收到公开申请2件，均已办结。
            四、因信息公开工作受到举报的情况
            没有受到举报。

            江南示例大学
            2021年10月20日
            """;

    private final ReportExtractor extractor =
            new ReportExtractor(InstitutionRegistry.EMPTY, PhrasesReader.builtIn(), SubjectsReader.builtIn());

    @Test
    void holdsHeaderSectionsAndFiguresInTheOrderOfTheText() throws UnreadableReportException {
        Report report = extractor.extract(TEXT, HERE);

        assertThat(report.reportingUnit().institution()).isEqualTo("江南示例大学");
        assertThat(report.academicYear()).hasToString("2020-2021");
        assertThat(report.dates().issued()).contains(LocalDate.of(2021, 10, 20));
        assertThat(report.sections().orElseThrow())
                .containsExactlyInAnyOrder(Section.OVERVIEW, Section.PROACTIVE, Section.ON_REQUEST, Section.COMPLAINTS);
        assertThat(report.figures())
                .extracting(Figure::metric)
                .containsExactly(
                        Metric.TRAININGS,
                        Metric.DISCLOSED_TOTAL,
                        Metric.DISCLOSED,
                        Metric.DISCLOSED,
                        Metric.APPLICATIONS_RECEIVED,
                        Metric.APPLICATIONS_CLOSED,
                        Metric.COMPLAINTS);
        assertThat(report.provenance()).isEqualTo(HERE);
    }

    @Test
    void refusesATextThatNamesNobody() {
        assertThatThrownBy(() -> extractor.extract("今天天气很好。", HERE))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("no institution is named");
    }

    @Test
    void refusesATextThatNamesNoYear() {
        assertThatThrownBy(() -> extractor.extract("江南示例大学信息公开年度报告\n一、概述\n工作顺利。", HERE))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("give the academic year in a record");
    }
}
