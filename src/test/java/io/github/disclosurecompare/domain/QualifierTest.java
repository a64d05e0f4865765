package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {
    @ParameterizedTest(name = "{0} and {1} give {2}")
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "EXACT, AT_LEAST, AT_LEAST",
        "EXACT, AT_MOST, AT_MOST",
        "EXACT, ABOUT, ABOUT",
        "AT_LEAST, AT_LEAST, AT_LEAST",
        "AT_MOST, AT_MOST, AT_MOST",
        "ABOUT, ABOUT, ABOUT",
        "AT_LEAST, AT_MOST, ABOUT",
        "AT_LEAST, ABOUT, ABOUT",
        "AT_MOST, ABOUT, ABOUT"
    })
    void aSumIsAsExactAsItsTerms(Qualifier one, Qualifier other, Qualifier sum) {
        assertThat(one.plus(other)).isEqualTo(sum);
        assertThat(other.plus(one)).isEqualTo(sum);
    }
}
