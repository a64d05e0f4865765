package io.github.disclosurecompare.ingest.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.SpecCases;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of headings, case by case. */
class HeadingSpecsTest {
    static Stream<Arguments> headings() {
        return SpecCases.read("headings.yaml");
    }

    static Stream<Arguments> outlines() {
        return SpecCases.read("outlines.yaml");
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

    private static Set<Section> sections(List<String> codes) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        codes.forEach(code -> sections.add(Coded.find(Section.class, code).orElseThrow()));
        return sections;
    }

    private static List<String> codes(Collection<Section> sections) {
        return sections.stream().map(Section::code).toList();
    }
}
