package io.github.disclosurecompare.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.ingest.extract.SpecCases;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of dates, case by case. */
class DateSpecsTest {
    static Stream<Arguments> dates() {
        return SpecCases.read("dates.yaml");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("dates")
    void datesAreFound(String id, SpecCases spec) {
        String reading = SourceText.of(spec.text("text")).reading();
        assertThat(Dates.list(reading).stream().map(DateSpecsTest::written).toList())
                .isEqualTo(spec.list("found"));
    }

    private static String written(DateMention date) {
        String value = switch (date.kind()) {
            case DAY -> "day " + date.from();
            case MONTH -> "month " + date.from().toString().substring(0, 7);
            case YEAR -> "year " + date.from().getYear();
            case YEARS -> "years " + date.from().getYear() + "-" + date.to().getYear();
            case ACADEMIC_YEAR ->
                "academic " + date.from().getYear() + "-" + date.to().getYear();
            case PERIOD -> "period " + date.from() + ".." + date.to();
        };
        return date.repaired() ? value + " repaired" : value;
    }
}
