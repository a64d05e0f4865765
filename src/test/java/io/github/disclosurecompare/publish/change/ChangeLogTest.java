package io.github.disclosurecompare.publish.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.ReportingUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of changes, and what no longer can be. */
class ChangeLogTest {
    private static final String HEADER = "table,institution_code,unit,academic_year,row,column,old,new,cause\r\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aChangeIsARow() throws IOException {
        ChangeLog log = new ChangeLog(out);
        log.take(change(ComparedTable.FIGURES, "5", Cause.CHANGED_SOURCE));
        log.flush();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(HEADER + "figures,4100000001,系,2020-2021,web,value,5,6,changed_source\r\n");
    }

    @Test
    void noCellBecomesAFormula() throws IOException {
        ChangeLog log = new ChangeLog(out);
        log.take(change(ComparedTable.FIGURES, "=1+1", Cause.CHANGED_SOURCE));
        log.take(change(ComparedTable.FIGURES, "'=1+1", Cause.CHANGED_SOURCE));
        log.flush();

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .allSatisfy(line -> assertThat(line).contains(",value,'=1+1,6,"));
    }

    @ParameterizedTest(name = "{0} cells are too many: {1}")
    @CsvSource({"100000, false", "100001, true"})
    void aHundredThousandCellsAreListedAndNoMore(int cells, boolean isTooLong) throws IOException {
        ChangeLog log = new ChangeLog(out);
        for (int i = 1; i < cells; i++) {
            log.take(change(ComparedTable.STANDINGS, "5", Cause.DERIVED));
        }
        log.take(change(ComparedTable.FIGURES, "5", Cause.NEW_SOURCE));
        log.flush();

        assertThat(log.isTooLong()).isEqualTo(isTooLong);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(100_001);
    }

    @Test
    void tooManyBecomeOneRowATable() throws IOException {
        ChangeLog log = new ChangeLog(out);
        log.take(change(ComparedTable.STANDINGS, "5", Cause.DERIVED));
        log.take(change(ComparedTable.STANDINGS, "6", Cause.DERIVED));
        log.take(change(ComparedTable.STANDINGS, "7", Cause.NEW_SOURCE));
        log.take(change(ComparedTable.FIGURES, "5", Cause.NEW_SOURCE));

        assertThat(log.byTable())
                .hasToString(HEADER + "figures,,,,,,,1,new_source\r\n" + "standings,,,,,,,3,derived\r\n");
    }

    private static Change change(ComparedTable table, String old, Cause cause) {
        Subject subject = new Subject(new ReportingUnit("4100000001", "甲", "系"), "2020-2021");
        return new Change(table, subject, "web", "value", old, "6", cause);
    }
}
