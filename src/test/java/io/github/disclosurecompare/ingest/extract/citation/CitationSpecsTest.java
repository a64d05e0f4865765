package io.github.disclosurecompare.ingest.extract.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.ingest.extract.SpecCases;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of documents that are cited, case by case. */
class CitationSpecsTest {
    static Stream<Arguments> citations() {
        return SpecCases.read("citations.yaml");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("citations")
    void citationsAreFound(String id, SpecCases spec) {
        String reading = SourceText.of(spec.text("text")).reading();
        assertThat(Citations.list(reading).stream()
                        .map(CitationSpecsTest::written)
                        .toList())
                .isEqualTo(spec.list("found"));
    }

    private static String written(Citation citation) {
        String kind = citation.kind().name().toLowerCase(Locale.ROOT);
        String written = String.join("|", kind, citation.issuer(), citation.number(), citation.title());
        return citation.damaged() ? written + "|damaged" : written;
    }
}
