package io.github.disclosurecompare.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureWordTest {
    @ParameterizedTest
    @CsvSource({"条, 条", "條, 条", "篇（条）, 条", "条(次), 条", "則（條）, 条", "篇, 篇", "份（册）, 份（册）", "'', ''"})
    void itIsSimplifiedAndOneOfTwo(String written, String measure) {
        assertThat(MeasureWord.of(written)).isEqualTo(measure);
    }
}
