package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurecompare.domain.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A back quote stands for a quotation mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`institution`: {`code`: `4137012819`}, `unit`: 5                   | /unit             | 5",
                "`institution`: {`code`: `4137012819`}, `unit`: {}                  | /unit             | ~~",
                "`institution`: {`name`: `山东理工大学`}, `unit`: [1]               | /unit             | ~~",
                "`institution`: {`code`: `4137012819`, `name`: 5}                   | /institution/name | 5",
                "`institution`: {`code`: 4137012819}                                | /institution/code | 4137012819",
                "`institution`: {`code`: `41370`}                                   | /institution/code | 41370",
                "`institution`: {`code`: `4137012819`, `name`: `山东理工大学`}      | /institution/name | 山东理工大学",
                "`institution`: {`code`: ``, `name`: null}                          | /institution      | ~~",
            })
    void pointAtTheValueThatIsWrong(String head, String pointer, String value) {
        String record = "{" + head.replace('`', '"') + ", \"academic_year\": \"2020-2021\", \"figures\": []}";

        assertThat(Inputs.read("a.json", record).rejects())
                .extracting(Reject::column, Reject::value)
                .containsExactly(tuple(pointer, value));
    }

    /** N is a line end, a back quote a quotation mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.jsonl | N{`figures`: }      | 2 | no valid JSON at line 2, column 13: look there for a missing",
                "a.jsonl | {`figures`: [] x    | 1 | no valid JSON at line 1, column 16: look there for a missing",
                "a.jsonl | {`figures`: [       | 1 | no valid JSON at line 1, column 14: it ends too early; close",
                "a.jsonl | {`figures`: []} {}  | 1 | no valid JSON at line 1, column 17: something stands behind",
                "a.jsonl | {`unit`:1,`unit`:2} | 1 | no valid JSON at line 1, column 17: the key ~unit~ comes twice",
                "a.json  | [N {`a`:1,`a`:2}]   | 2 | no valid JSON at line 2, column 12: the key ~a~ comes twice",
                "a.json  | [N{`a`:1,N `a`:2}]  | 2 | no valid JSON at line 3, column 5: the key ~a~ comes twice",
                "a.json  | [N{`a`:N1 2}]       | 3 | no valid JSON at line 3, column 3: look there for a missing",
            })
    void sayWhereTheyStopBeingJsonInPlainWords(String path, String text, long line, String reason) {
        String json = text.replace('N', '\n').replace('`', '"');

        assertThat(Inputs.read(path, json).rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(line);
            assertThat(reject.reason())
                    .startsWith(reason.replace('~', '"'))
                    .doesNotContain("Source", "Feature", "jackson");
        });
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
