package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a sheet make which report, and which report a rejected row leaves incomplete. */
class CsvRecordsTest {
    private static final String HEADER = "institution_code,institution,unit,academic_year,metric,value,note";

    @Test
    void gathersTheRowsOfAReportFromAnywhereInTheFile() {
        List<Report> reports = Inputs.csv(
                        HEADER,
                        "4137012819,,,2020-2021,disclosed,1,",
                        "10433,,,2020-2021,disclosed,2,",
                        "10433,,机械工程学院,2020-2021,disclosed,3,",
                        ",山东科技职业学院,,2020-2021,complaints,0,")
                .reports();

        assertThat(reports).extracting(report -> report.figures().size()).containsExactly(2, 1, 1);
    }

    @Test
    void countsEqualRowsOnceHoweverManyThereAre() {
        String[] lines = new String[401];
        lines[0] = HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "4137012819,,,2020-2021,disclosed," + i % 200 + ",";
        }

        assertThat(Inputs.onlyReport(Inputs.csv(lines)).figures()).hasSize(200);
    }

    @Test
    void looksPastBlankRowsAndTheEmptyCellsThatSpreadsheetsAdd() {
        RecordReading reading =
                Inputs.csv("", ",,,", HEADER + ",,", "", "4137012819,,,2020-2021,disclosed,1,,,", ",,,,,,,,");

        assertThat(Inputs.onlyReport(reading).figures()).hasSize(1);
    }

    @Test
    void suspectsBothReportsWhereCodeAndNameContradictEachOther() {
        RecordReading reading = Inputs.csv(
                HEADER,
                "4137012819,,,2020-2021,disclosed,1,",
                "4137010433,,,2020-2021,disclosed,1,",
                "4111010000,,,2020-2021,disclosed,1,",
                "4137012819,山东理工大学,,2020-2021,disclosed,1,");

        assertThat(reading.reports()).extracting(Report::isIncomplete).containsExactly(true, true, false);
    }

    @Test
    void makesNoReportOfACodeAndANameThatContradictEachOther() {
        RecordReading reading = Inputs.csv(HEADER, "4137012819,山东理工大学,,2020-2021,disclosed,1,");

        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void findsByItsNameTheReportOfARowWithABadCode() {
        RecordReading reading =
                Inputs.csv(HEADER, "10433,,,2020-2021,disclosed,1,", "1043,山东工程学院,,2020-2021,disclosed,1,");

        assertThat(reading.reports()).singleElement().matches(Report::isIncomplete);
    }

    @Test
    void takesACellThatEndsTheFileInQuotationMarks() {
        RecordReading reading = Inputs.read("a.csv", HEADER + "\n10433,,,2020-2021,disclosed,1,\"x \"\"y\"\"\"");

        assertThat(Inputs.onlyReport(reading).figures()).hasSize(1);
    }
}
