package io.github.disclosurecompare.cli.demo.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 3020, 3020",
        "SPACED, 683, ' 683 '",
        "GROUPED, 999, 999",
        "GROUPED, 3020, '3,020'",
        "GROUPED, 1000007, '1,000,007'",
        "FULL_WIDTH, 1260, １２６０",
        "TEN_THOUSANDS, 46900, 4.69万",
        "TEN_THOUSANDS, 120000, 12万",
        "TEN_THOUSANDS, 46901, 46901",
        "TEN_THOUSANDS, 9900, 9900"
    })
    void digits(Digits digits, long value, String written) {
        assertThat(digits.write(value)).isEqualTo(written);
    }

    @Test
    void aQualifierStandsWhereItBelongs() {
        assertThat(said(Qualifier.EXACT, "学校网站公开信息200条")).containsOnly("公开200条");
        assertThat(said(Qualifier.AT_LEAST, "学校网站公开信息200余条")).containsOnly("公开200余条", "公开200多条");
        assertThat(said(Qualifier.AT_LEAST, "学校网站公开信息超过200条")).containsOnly("公开超过200条", "公开200条以上");
        assertThat(said(Qualifier.ABOUT, "学校网站公开信息约200条")).containsOnly("公开约200条", "公开大约200条", "公开200条左右");
        assertThat(said(Qualifier.AT_MOST, "学校网站公开信息近200条")).containsOnly("公开近200条");
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL, 2021年10月20日", "CHINESE, 二〇二一年十月二十日", "DOTTED, 2021.10.20", "HYPHENED, 2021-10-20"})
    void days(Days days, String written) {
        assertThat(days.write(LocalDate.of(2021, 10, 20))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-09, 二〇二二年一月九日", "2021-11-11, 二〇二一年十一月十一日", "2020-12-31, 二〇二〇年十二月三十一日"})
    void chineseDays(LocalDate day, String written) {
        assertThat(Days.CHINESE.write(day)).isEqualTo(written);
    }

    private static Set<String> said(Qualifier qualifier, String quote) {
        Figure figure = new Figure(
                Metric.DISCLOSED,
                new Quantity(200, qualifier),
                "条",
                ChannelSet.NONE,
                Optional.empty(),
                Role.PART,
                new Evidence(quote, Evidence.NOWHERE, Evidence.NOWHERE, ""));
        return LongStream.range(0, 40)
                .mapToObj(seed -> SpokenNumber.of(figure, Digits.PLAIN, new DemoRandom(1).branch(seed))
                        .in("公开#条"))
                .collect(Collectors.toSet());
    }
}
