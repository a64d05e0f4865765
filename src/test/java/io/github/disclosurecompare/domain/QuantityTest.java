package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource({
        "683, 网站公开683条, 683, 683",
        "0, 未收到申请, 0, 0",
        "200+, 网站200余条, 200, 299",
        "200+, 网站200多条, 200, 299",
        "1500+, 1500余条, 1500, 1599",
        "10000+, 1万余条, 10000, 19999",
        "29+, 29余条, 29, 38",
        "20+, 20余次, 20, 29",
        "1230+, 1230余条, 1230, 1239",
        "5+, 5余条, 5, 14",
        "0+, '', 0, 9",
        "200+, '', 200, 299",
        "~25, 约25条, 23, 27",
        "~100, 100条左右, 90, 110",
        "~0, 约0条, 0, 0",
        "~1, 大约1条, 1, 1",
        "95-, 近95条, 86, 95",
        "280-, 近280条, 252, 280",
        "280-, '', 252, 280",
        "280-, 不足280条, 0, 280"
    })
    void aQualifierStandsForAnInterval(String said, String quote, long low, long high) {
        assertThat(Written.quantity(said).interval(quote)).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"超过200条", "逾200条", "200条以上", "不少于200条", "不低于200条", "至少200条"})
    void someWordsLeaveTheUpperEndOpen(String quote) {
        Interval interval = Written.quantity("200+").interval(quote);

        assertThat(interval.low()).isEqualTo(200);
        assertThat(interval.isOpen()).isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "100, 20, 120",
        "200+, 33, 233+",
        "200+, 100+, 300+",
        "95-, 5, 100-",
        "200+, 95-, ~295",
        "~10, 5, ~15",
        "0+, 0, 0+"
    })
    void sumsAddValuesAndQualifiers(String one, String other, String sum) {
        assertThat(Written.quantity(one).plus(Written.quantity(other))).isEqualTo(Written.quantity(sum));
    }

    @Test
    void aSumOfIntervalsAddsTheEndsOfEachPart() {
        Total sum = Total.of(Written.figure("part 200+ 条 『200余条』"))
                .plus(Total.of(Written.figure("part 29+ 条 『29余条』")))
                .plus(Total.of(Written.figure("part 5 条")));

        assertThat(sum.interval()).isEqualTo(new Interval(234, 342));
        assertThat(sum.quantity()).isEqualTo(Written.quantity("234+"));
    }
}
