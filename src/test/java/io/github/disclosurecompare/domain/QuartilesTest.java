package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations from numpy's {@code percentile}, whose default is type 7. */
class QuartilesTest {
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "1 2 3 4 5 6, 2.25, 3.5, 4.75",
        "1 2 3 4 5, 2, 3, 4",
        "1 2 3 4, 1.75, 2.5, 3.25",
        "10 20 40 80 160 320 640, 30, 80, 240",
        "7, 7, 7, 7"
    })
    void areOfType7(String values, double first, double median, double third) {
        long[] sorted = Stream.of(values.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(Quartiles.of(sorted)).isEqualTo(new Quartiles(first, median, third));
    }
}
