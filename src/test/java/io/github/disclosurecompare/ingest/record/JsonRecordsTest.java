package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurecompare.domain.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in JSON, however they are broken into lines. */
class JsonRecordsTest {
    private static final String HEAD = "\"institution\": {\"code\": \"4137012819\"}, \"academic_year\": \"2020-2021\"";

    /** N is a line end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{HEAD, \"figures\": []}",
                "{NHEAD, \"figures\": []N}N",
                "{HEAD,N\"figures\": []}",
                "[{HEAD, \"figures\": []}]",
                "[N{HEAD,N\"figures\": []}N]",
                "[{HEAD,N\"figures\": []N}]",
                "N{HEAD, N\"figures\": [N]}",
            })
    void mayBreakAnywhere(String text) {
        String json = text.replace("N", "\n").replace("HEAD", HEAD);

        assertThat(Inputs.onlyReport(Inputs.read("a.json", json)).figures()).isEmpty();
        assertThat(Inputs.onlyReport(Inputs.read("a.json", json.replace("\n", "\r\n")))
                        .figures())
                .isEmpty();
    }

    @Test
    void mayHoldAnyLineEndOfUnicodeInsideAText() {
        String line = "{" + HEAD + ", \"unit\": \"机械\u2028学院\", \"figures\": []}\n";

        assertThat(Inputs.onlyReport(Inputs.read("a.jsonl", line))
                        .reportingUnit()
                        .unit())
                .isEqualTo("机械\u2028学院");
    }

    @Test
    void areRejectedWhereAUnitCannotBeOne() {
        String figures = ", \"academic_year\": \"2020-2021\", \"figures\": []}\n";

        RecordReading reading = Inputs.read(
                "a.jsonl",
                "{\"institution\": {\"code\": \"4137012819\"}, \"unit\": \"机械\\u0000学院\"" + figures
                        + "{\"institution\": {\"name\": \"" + "某".repeat(300) + "大学\"}" + figures);

        assertThat(reading.reports()).isEmpty();
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::column)
                .containsExactly(tuple(1L, "/unit"), tuple(2L, "/institution/name"));
    }

    @Test
    void areReadLineByLineRoundADamagedOne() {
        String good = "{" + HEAD + ", \"figures\": []}\n";

        RecordReading reading = Inputs.read("a.jsonl", good + "{\"institution\": }\n" + good);

        assertThat(reading.reports()).hasSize(2);
        assertThat(reading.rejects()).extracting(Reject::line, Reject::column).containsExactly(tuple(2L, ""));
    }

    @Test
    void areMissedInAnEmptyFileUnlessEachLineIsOne() {
        assertThat(Inputs.read("a.json", " \n").rejects())
                .extracting(Reject::reason)
                .containsExactly("the file is empty; write [] where there are no records");
        assertThat(Inputs.read("a.json", "[]").rejects()).isEmpty();
        assertThat(Inputs.read("a.jsonl", "").rejects()).isEmpty();
    }

    @Test
    void loseAChecklistItemThatIsNone() {
        RecordReading reading = Inputs.read(
                "a.json", "{" + HEAD + ", \"figures\": [], \"checklist_not_applicable\": [8, 51, [1], 8.5]}");

        assertThat(reading.reports().get(0).notes().notApplicable()).containsExactly(8);
        assertThat(reading.rejects())
                .extracting(Reject::column, Reject::value)
                .containsExactly(
                        tuple("/checklist_not_applicable/1", "51"),
                        tuple("/checklist_not_applicable/2", ""),
                        tuple("/checklist_not_applicable/3", "8.5"));
    }
}
