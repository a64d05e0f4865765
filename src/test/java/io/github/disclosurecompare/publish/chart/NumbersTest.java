package io.github.disclosurecompare.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.Total;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers numbers = new Numbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EXACT    | false | 1,500
        AT_LEAST | false | ≥1,500
        AT_MOST  | false | ≤1,500
        ABOUT    | false | ≈1,500
        EXACT    | true  | ≥1,500
        AT_LEAST | true  | ≥1,500
        AT_MOST  | true  | ≈1,500
        ABOUT    | true  | ≈1,500
        """)
    void aSignTellsWhatIsKnown(Qualifier qualifier, boolean isLowerEnd, String expected) {
        Total total = new Total(new Quantity(1_500, qualifier), new Interval(0, Interval.OPEN), isLowerEnd);

        assertThat(numbers.of(total)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12.50, +12.50%", "-0.01, −0.01%", "0.00, 0.00%"})
    void percentagesHaveTheirSign(BigDecimal percent, String expected) {
        assertThat(numbers.percent(percent)).isEqualTo(expected);
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(numbers.of(999_999_999L)).isEqualTo("999,999,999");
        assertThat(numbers.percent(new BigDecimal("123456.78"))).isEqualTo("+123,456.78%");
    }

    @Test
    void ticksAreRound() {
        assertThat(RoundTicks.step(0.03)).isEqualTo(0.05);
        assertThat(RoundTicks.step(700)).isEqualTo(1_000);
        assertThat(RoundTicks.ofCounts(0.2).getSize()).isEqualTo(1);
        assertThat(RoundTicks.ofCounts(1_200).valueToString(4_000)).isEqualTo("4,000");
        assertThat(RoundTicks.ofPercents(18).valueToString(-20)).isEqualTo("−20%");
        assertThat(RoundTicks.ofPercents(18).valueToString(-0.0)).isEqualTo("0%");
    }
}
