package io.github.disclosurecompare.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "1, 3, 0.3333, 33.33",
        "2, 3, 0.6667, 66.67",
        "1, 20000, 0.0001, 0.01",
        "1, 20001, 0.0000, 0.00",
        "-1, 8, -0.1250, -12.50",
        "-1, 20000, -0.0001, -0.01",
        "499999999999500, 1, 499999999999500.0000, 49999999999950000.00",
        "-499999999999500, 7, -71428571428500.0000, -7142857142850000.00",
        "9223372036854775807, 9223372036854775806, 1.0000, 100.00"
    })
    void theLastPrintedDigitIsRounded(long part, long base, BigDecimal share, BigDecimal percent) {
        assertThat(Ratio.share(part, base)).contains(share);
        assertThat(Ratio.percent(part, base)).contains(percent);
    }

    @Test
    void thereIsNoneWithoutABase() {
        assertThat(Ratio.share(5, 0)).isEmpty();
        assertThat(Ratio.percent(5, 0)).isEmpty();
    }
}
