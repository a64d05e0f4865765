package io.github.disclosurecompare.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.ingest.extract.SpecCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form in which texts are read, and where its characters came from. */
class SourceTextTest {
    static Stream<Arguments> readings() {
        return SpecCases.read("readings.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void textsAreReadPlain(String id, SpecCases spec) {
        assertThat(SourceText.of(spec.text("text")).reading()).isEqualTo(spec.text("reading"));
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        SourceText text = SourceText.of("　学校 共计\n\n１，２３４ 条");

        int begin = text.reading().indexOf("1,234");
        Span raw = text.raw(begin, begin + "1,234条".length());

        assertThat(text.raw().substring(raw.begin(), raw.end())).isEqualTo("１，２３４ 条");
        assertThat(text.raw(2, 2)).isEqualTo(new Span(4, 4));
    }

    @Test
    void anEmptyTextHasAnEmptyReading() {
        assertThat(SourceText.of("").reading()).isEmpty();
        assertThat(SourceText.of(" \n\u3000\n").reading()).isEmpty();
    }
}
