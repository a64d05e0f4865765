package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line whose quotation marks do not pair costs that line alone. */
class BrokenLinesTest {
    private static final String HEADER = "institution_code,academic_year,metric,channels,value,quote";
    private static final String BEFORE = "4137010433,2020-2021,disclosed,website,1,\"一\n二\"";
    private static final String BEHIND = "4137012819,2020-2021,disclosed,website,2,\"三，\"\"四\"\"\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4137010433,2020-2021,disclosed,wechat,5,\"甲\"乙",
                "4137010433,2020-2021,disclosed,wechat,5,\"甲",
                "4137010433,2020-2021,disclosed,\"wechat,5,甲"
            })
    void allOtherRowsAreRead(String broken) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            RecordReading reading =
                    Inputs.read("records/a.csv", String.join(end, HEADER, BEFORE, broken, BEHIND) + end);

            assertThat(reading.reports())
                    .extracting(
                            report -> report.reportingUnit().code(),
                            report -> report.figures().size(),
                            missed())
                    .containsExactly(tuple("4137010433", 1, 1), tuple("4137012819", 1, 0));
            assertThat(reading.rejects())
                    .extracting(Reject::line, Reject::value)
                    .containsExactly(tuple(4L, broken));
        }
    }

    @Test
    void rejectsStandInTheOrderOfTheirLines() {
        RecordReading reading = Inputs.csv(
                HEADER,
                "4137010433,2020-2021,disclosed,website,x,",
                "4137010433,2020-2021,disclosed,website,5,\"甲\"乙",
                "4137010433,2020-2021,disclosed,website,y,",
                "4137010433,2020-2021,disclosed,website,6,\"甲\"乙");

        assertThat(reading.rejects()).extracting(Reject::line).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void rowsOfEveryReportMayStandBehindTheLastOfManySuchLines() {
        String[] lines = Collections.nCopies(30, "4137010433,2020-2021,disclosed,website,5,\"甲\"乙")
                .toArray(String[]::new);
        lines[0] = HEADER;
        lines[1] = "4137012819,2020-2021,disclosed,website,2,";

        RecordReading reading = Inputs.csv(lines);

        assertThat(reading.rejects()).hasSize(21);
        assertThat(reading.rejects().get(20).reason()).contains("cannot be read from here on");
        assertThat(reading.reports()).hasSize(1).allMatch(Report::isIncomplete);
    }

    private static Function<Report, Integer> missed() {
        return report -> report.provenance().rejectedRows();
    }
}
