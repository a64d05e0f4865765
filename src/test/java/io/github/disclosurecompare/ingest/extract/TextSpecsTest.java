package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Section;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of dates, citations and headings, case by case. */
class TextSpecsTest {
    static Stream<Arguments> dates() {
        return SpecCases.read("dates.yaml");
    }

    static Stream<Arguments> citations() {
        return SpecCases.read("citations.yaml");
    }

    static Stream<Arguments> headings() {
        return SpecCases.read("headings.yaml");
    }

    static Stream<Arguments> outlines() {
        return SpecCases.read("outlines.yaml");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("dates")
    void datesAreFound(String id, SpecCases spec) {
        String reading = SourceText.of(spec.text("text")).reading();
        assertThat(Dates.list(reading).stream().map(TextSpecsTest::written).toList())
                .isEqualTo(spec.list("found"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("citations")
    void citationsAreFound(String id, SpecCases spec) {
        String reading = SourceText.of(spec.text("text")).reading();
        assertThat(Citations.list(reading).stream().map(TextSpecsTest::written).toList())
                .isEqualTo(spec.list("found"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("headings")
    void headingsNameSections(String id, SpecCases spec) {
        String heading = spec.text("heading");
        Set<Section> named = spec.flag("sub")
                ? SectionNames.ofSub(heading, sections(spec.list("inside")))
                : SectionNames.ofTop(heading);
        assertThat(codes(named)).isEqualTo(spec.list("sections"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("outlines")
    void sectionsAreFound(String id, SpecCases spec) {
        assertThat(codes(Outline.of(SourceText.of(spec.text("text"))).sections()))
                .isEqualTo(spec.list("sections"));
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

    private static String written(Citation citation) {
        String kind = citation.kind().name().toLowerCase(Locale.ROOT);
        String written = String.join("|", kind, citation.issuer(), citation.number(), citation.title());
        return citation.damaged() ? written + "|damaged" : written;
    }

    private static Set<Section> sections(List<String> codes) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        codes.forEach(code -> sections.add(Coded.find(Section.class, code).orElseThrow()));
        return sections;
    }

    private static List<String> codes(Collection<Section> sections) {
        return sections.stream().map(Section::code).toList();
    }
}
