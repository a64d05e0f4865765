package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a rejected piece is about: by that, a run of one year knows which to renew. */
class RejectedYearTest {
    private static final String LONG = "institution,academic_year,metric,value\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', nullValues = "unknown", textBlock = """
                    示例大学,2020-2021,disclosed,1k      ; 2020
                    示例大学,2020-2021,disclosed         ; 2020
                    示例大学,2020-2021,disclosed,1,2     ; 2020
                    ,2020-2021,disclosed,1              ; 2020
                    示例大学,2020-2022,disclosed,1       ; unknown
                    示例大学,,disclosed,1                ; unknown
            """)
    void aRowTellsTheYearInItsCell(String row, Integer startYear) throws Exception {
        assertThat(years(Inputs.read("a.csv", LONG + row + "\n"))).containsExactly(startYear);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', nullValues = "unknown", textBlock = """
                    {"institution": {"name": "示例大学"}, "academic_year": "2020-2021", "figures": [{}]}  ; 2020
                    {"institution": {"name": "示例大学"}, "academic_year": "2020-2021", "figurs": []}     ; 2020
                    {"institution": {"name": "示例大学"}, "academic_year": 2020, "figures": []}           ; unknown
                    {"institution": {"name": "示例大学"}, "academic_year": "2020-2021", "figures": [}     ; unknown
            """)
    void aRecordTellsItsYear(String record, Integer startYear) throws Exception {
        assertThat(years(Inputs.read("a.json", record))).isNotEmpty().containsOnly(startYear);
    }

    @Test
    void aCellOfAWideSheetIsOfTheYearOfItsRow() throws Exception {
        assertThat(years(Inputs.read("a.csv", "学校名称,学年,学校网站,微博\n示例大学,2021-2022,一百,5\n")))
                .containsExactly(2021);
    }

    @Test
    void aFileThatCannotBeReliedUponIsOfNoYear() throws Exception {
        assertThat(years(
                        Inputs.read("a.csv", "institution,academic_year,metric,value,surplus\n示例大学,2020-2021,x,1,2\n")))
                .containsExactly((Integer) null);
    }

    @Test
    void anExcerptKeepsWhatMayBeAboutTheYear() throws Exception {
        RecordReading whole = Inputs.read(
                "a.csv",
                LONG + "示例大学,2020-2021,disclosed,1\n示例大学,2021-2022,disclosed,2\n"
                        + "示例大学,2020-2021,disclosed,x\n示例大学,2021-2022,disclosed,y\n示例大学,2020,disclosed,z\n");

        RecordReading excerpt = whole.about(new AcademicYear(2020));

        assertThat(excerpt.reports())
                .extracting(report -> report.academicYear().startYear())
                .containsExactly(2020);
        assertThat(excerpt.rejects()).extracting(Reject::value).containsExactly("x", "2020");
    }

    private static List<Integer> years(RecordReading reading) {
        return reading.rejects().stream()
                .map(reject ->
                        reject.academicYear().map(AcademicYear::startYear).orElse(null))
                .toList();
    }
}
