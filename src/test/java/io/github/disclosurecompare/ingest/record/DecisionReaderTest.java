package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.FigureKey;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of decisions, cell by cell. */
class DecisionReaderTest {
    private static final String HEADER =
            "institution_code,unit,academic_year,metric,channels,category,role,field,expected,new,reason,by,on\n";

    @Test
    void aRowIsACorrection() throws IOException {
        Correction correction = corrections(
                        "10433,机械学院,2020-2021,主动公开,微信公众号|website,,part,value,１０３３,1330,数字颠倒,张某,2022-03-01")
                .corrections()
                .get(0);

        assertThat(correction.key().reportingUnit().code()).isEqualTo("4137010433");
        assertThat(correction.key().reportingUnit().unit()).isEqualTo("机械学院");
        assertThat(correction.figure())
                .contains(new FigureKey(
                        Metric.DISCLOSED,
                        ChannelSet.of(Channel.WEBSITE, Channel.WECHAT),
                        Optional.empty(),
                        Optional.of(Role.PART)));
        assertThat(correction.field()).isEqualTo("value");
        assertThat(correction.expected()).isEqualTo("1033");
        assertThat(correction.replacement()).isEqualTo("1330");
        assertThat(correction.decision()).isEqualTo(new Decision("数字颠倒", "张某", "2022-03-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "institution_code; 1043,,2020-2021,,,,,issued,,2021-10-01,,,",
                "academic_year;    4137010433,,2020,,,,,issued,,2021-10-01,,,",
                "field;            4137010433,,2020-2021,,,,,value,1,2,,,",
                "field;            4137010433,,2020-2021,disclosed,,,,issued,,2021-10-01,,,",
                "field;            4137010433,,2020-2021,disclosed,,,,quote,a,b,,,",
                "metric;           4137010433,,2020-2021,,website,,,issued,,2021-10-01,,,",
                "metric;           4137010433,,2020-2021,公开数,,,,value,1,2,,,",
                "channels;         4137010433,,2020-2021,disclosed,无此渠道,,,value,1,2,,,",
                "expected;         4137010433,,2020-2021,disclosed,,,,value,约1,2,,,",
                "new;              4137010433,,2020-2021,disclosed,,,,value,1,,,,",
                "new;              4137010433,,2020-2021,,,,,issued,,2021年10月1日,,,",
                "new;              4137010433,,2020-2021,,,,,issued,2021-10-01,2021-10-01,,,",
                "on;               4137010433,,2020-2021,,,,,issued,,2021-10-01,,,昨天",
                "'';               4137010433,,2020-2021,,,,,issued,,2021-10-01",
            })
    void aBadCellRejectsItsRow(String column, String row) throws IOException {
        Decisions read = corrections(row);

        assertThat(read.corrections()).isEmpty();
        assertThat(read.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.source()).isEqualTo("decisions/corrections.csv");
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.column()).isEqualTo(column);
            assertThat(reject.reason()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2021/10/28, not of the form 2021-10-28",
        "20211028,   not of the form 2021-10-28",
        "2021-02-30, no such day",
    })
    void aDayIsToldFromAWrongFormOfOne(String on, String reason) throws IOException {
        assertThat(corrections("4137010433,,2020-2021,,,,,issued,,2021-10-01,,," + on)
                        .rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason()).startsWith(reason));
    }

    @Test
    void aNameThatIsNoneIsRefusedInTheColumnThatItStandsIn() throws IOException {
        Decisions read = corrections("大学".repeat(101) + ",,2020-2021,,,,,issued,,2021-10-01,,,\n" + "4137010433,"
                + "学院".repeat(101) + ",2020-2021,,,,,issued,,2021-10-01,,,");

        assertThat(read.rejects()).extracting(Reject::column).containsExactly("institution_code", "unit");
    }

    @Test
    void twoRowsForOneValueContradictEachOther() throws IOException {
        Decisions read = corrections("4137010433,,2020-2021,disclosed,,,,value,1,2,,,\n"
                + "4137010433,,2020-2021,disclosed,,,,value,1,2,,,\n"
                + "4137010433,,2020-2021,disclosed,,,,value,1,3,,,");

        assertThat(read.corrections()).hasSize(1);
        assertThat(read.rejects())
                .extracting(Reject::line, Reject::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(4L, "line 2 decides the same thing; keep one of them"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"institution_code,academic_year,field,expected,new,印象", "institution_code,field,expected,new"})
    void aBadHeaderRejectsTheFile(String header) throws IOException {
        Decisions read = new DecisionReader(Inputs.REGISTRY)
                .readCorrections(
                        "decisions/corrections.csv",
                        () -> new ByteArrayInputStream((header + "\n4137010433,2020-2021,issued,,2021-10-01,\n")
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(read.corrections()).isEmpty();
        assertThat(read.rejects()).extracting(Reject::line).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void anAcceptanceIsReadInAnyCharset(String charset) throws IOException {
        byte[] bytes = "fingerprint,reason,by,on,备注\n0123456789ABCDEF,系统故障,李某,2022-03-02,略\n"
                .getBytes(Charset.forName(charset));

        assertThat(new DecisionReader(Inputs.REGISTRY)
                        .readAcceptances("decisions/accepted-findings.csv", () -> new ByteArrayInputStream(bytes))
                        .acceptances())
                .containsExactly(new Acceptance("0123456789abcdef", new Decision("系统故障", "李某", "2022-03-02")));
    }

    private static Decisions corrections(String rows) throws IOException {
        byte[] bytes = (HEADER + rows + "\n").getBytes(StandardCharsets.UTF_8);
        return new DecisionReader(Inputs.REGISTRY)
                .readCorrections("decisions/corrections.csv", () -> new ByteArrayInputStream(bytes));
    }
}
