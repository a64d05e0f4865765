package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.CitableDocument;
import io.github.disclosurecompare.domain.CitedDocument;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.domain.Verdict;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** A requirement without an example that meets it and one that does not, or without a text, fails the build. */
class RequirementExamplesTest {
    private static final Requirements REQUIREMENTS = RequirementsReader.builtIn();
    private static final Map<String, Map<String, Object>> EXAMPLES = yaml("/assess/requirement-examples.yaml");
    private static final Map<String, Map<String, Object>> CITATIONS = yaml("/assess/citations.yaml");

    @Test
    void everyRequirementHasItsExamples() {
        assertThat(all().filter(rule -> rule.kind() != Requirement.Kind.NO_SECTION)
                        .map(Requirement::id))
                .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRequirementSaysWhatItMeansAndWhatToDo(Requirement rule) {
        assertThat(rule.meaning()).containsOnlyKeys("zh", "en");
        assertThat(rule.todo()).containsOnlyKeys("zh", "en");
        assertThat(Stream.of(rule.meaning(), rule.todo()).flatMap(text -> text.values().stream()))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("judged")
    @SuppressWarnings("unchecked")
    void aRequirementIsMetByOneReportAndBrokenByAnother(String id) {
        Map<String, Object> example = EXAMPLES.get(id);
        AcademicYear year = AcademicYear.parse((String) example.get("year"));

        assertThat(state(id, year, (Map<String, Object>) example.get("pass"))).isEqualTo(Verdict.State.PASS);
        assertThat(state(id, year, (Map<String, Object>) example.get("fail"))).isEqualTo(Verdict.State.FAIL);
    }

    @Test
    void everyConfirmedDocumentHasItsExamples() {
        assertThat(REQUIREMENTS.documents().stream()
                        .filter(document ->
                                document.isConfirmed() || document.notice().isEmpty())
                        .map(CitableDocument::id))
                .containsExactlyInAnyOrderElementsOf(CITATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("cited")
    void aDocumentIsCitedRightlyByOneReportAndWronglyByAnother(String id) {
        Map<String, Object> example = CITATIONS.get(id);

        assertThat(cite(example, "right")).isEmpty();
        assertThat(cite(example, "wrong")).singleElement().satisfies(wrong -> {
            assertThat(wrong.fullCode()).isEqualTo("document_number_wrong");
            assertThat(wrong.evidence().quote()).isEqualTo(example.get("wrong"));
        });
    }

    static Stream<Requirement> all() {
        return REQUIREMENTS.packs().stream().flatMap(pack -> pack.requirements().stream());
    }

    static Stream<String> judged() {
        return EXAMPLES.keySet().stream();
    }

    static Stream<String> cited() {
        return CITATIONS.keySet().stream();
    }

    private static Verdict.State state(String id, AcademicYear year, Map<String, Object> said) {
        Written report = Written.report(
                        said.containsKey("figures") ? new String[] {(String) said.get("figures")} : new String[0])
                .about(year.toString())
                .telling(new TextFacts(List.of(), List.of(), List.of(), List.of()));
        if (said.containsKey("sections")) {
            report.sections(
                    Coded.find(Section.class, (String) said.get("sections")).orElseThrow());
        }
        if (said.containsKey("issued")) {
            report.issued((String) said.get("issued"));
        }
        return REQUIREMENTS.verdicts(report.get(), year).stream()
                .filter(verdict -> verdict.requirement().id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<Finding> cite(Map<String, Object> example, String which) {
        String number = (String) example.get(which);
        CitedDocument cited = new CitedDocument(
                (String) example.get("title"), (String) example.get("issuer"), number, new Evidence(number, 0, 9, ""));
        return new DocumentNumberRule(REQUIREMENTS)
                .check(Case.of(
                        Written.report()
                                .about((String) example.get("year"))
                                .telling(new TextFacts(List.of(), List.of(), List.of(), List.of(cited)))
                                .counted(),
                        Optional.empty()));
    }

    private static Map<String, Map<String, Object>> yaml(String resource) {
        try (InputStream in = RequirementExamplesTest.class.getResourceAsStream(resource)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
