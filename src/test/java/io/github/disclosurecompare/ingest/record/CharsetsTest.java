package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Reject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is read in the charset that it is in. */
class CharsetsTest {
    private static final String CSV = "学校名称,学年,指标,渠道,数值\n山东科技职业学院,2020-2021,主动公开,官网,１０３３\n";
    private static final String JSON = """
        {"institution": {"name": "山东科技职业学院"}, "academic_year": "2020-2021",
         "figures": [{"metric": "disclosed", "value": 1033, "channels": ["website"]}]}
        """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    false",
        "UTF-8,    true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "GB18030,  false",
        "GBK,      false",
    })
    void isRecognised(String charset, boolean hasMark) {
        for (String path : List.of("a.csv", "a.json", "a.jsonl")) {
            String text = path.endsWith("csv") ? CSV : path.endsWith("l") ? JSON.replace("\n", "") : JSON;
            byte[] bytes = ((hasMark ? "\ufeff" : "") + text).getBytes(Charset.forName(charset));

            RecordReading reading = Inputs.read(path, bytes);

            assertThat(Inputs.onlyReport(reading).reportingUnit().code()).isEqualTo("4137012819");
            assertThat(Inputs.onlyReport(reading).figures())
                    .singleElement()
                    .matches(figure -> figure.quantity().value() == 1033);
        }
    }

    @Test
    void isNamedWhereItIsNone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(CSV.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);

        assertThat(Inputs.read("a.csv", bytes.toByteArray()).rejects())
                .containsExactly(new Reject(
                        "a.csv", 1, "", "", "neither UTF-8, UTF-16 nor GB18030; save the file again as UTF-8"));
    }
}
