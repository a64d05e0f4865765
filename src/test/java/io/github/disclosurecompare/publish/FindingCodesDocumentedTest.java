package io.github.disclosurecompare.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.domain.Verdict;
import io.github.disclosurecompare.publish.edition.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding that nobody explains fails the build. */
class FindingCodesDocumentedTest {
    @ParameterizedTest
    @EnumSource
    void everyFindingCodeIsExplainedInBothLanguages(FindingCode code) throws IOException {
        assertThat(texts("zh_CN")).containsKey("finding." + code.code());
        assertThat(texts("en")).containsKey("finding." + code.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingCodeHasItsMeaningAndSaysWhatToDo(FindingCode code) throws IOException {
        assertThat(texts("zh_CN")).containsKeys("rule." + code.code(), "advice." + code.code());
    }

    @Test
    void noExplanationIsLeftWithoutItsCode() throws IOException {
        List<String> codes =
                Stream.of(FindingCode.values()).map(FindingCode::code).toList();

        assertThat(texts("en").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("finding."))
                        .map(key -> key.substring("finding.".length()))
                        .filter(key -> !key.matches("\\w+\\.without_\\d")))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyCodeOfTheDomainPageIsKnown() {
        assertThat(Stream.of(FindingCode.values()).map(FindingCode::code))
                .containsExactlyInAnyOrder(
                        ("late no_issue_date no_title parent_inferred missing_section part_count_mismatch"
                                        + " section_number_skipped other_year_mentioned citation_inconsistent"
                                        + " date_damaged period_not_academic_year editor_residue page_furniture"
                                        + " total_mismatch total_within_approximation unread_number missing_report"
                                        + " superseded_report conflicting_report unknown_institution"
                                        + " implausible_change repeated_value text_reused scope_changed"
                                        + " incomplete_record unknown_measure unknown_phrase applications_mismatch"
                                        + " stale_correction not_applicable_implausible promise_repeated"
                                        + " promise_dropped document_number_wrong")
                                .split(" "));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(texts("zh_CN").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("en").stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Properties chinese = texts("zh_CN");
        Properties english = texts("en");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyTextWithPlacesIsAPattern(String language) throws IOException {
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThatCode(() -> new MessageFormat(texts.getProperty(key), Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyWordThatIsPrintedIsThere(String locale) {
        Messages messages = new Messages(Locale.forLanguageTag(locale));
        List<Coded[]> lists = List.of(
                ChannelGroup.values(),
                Coverage.State.values(),
                Severity.values(),
                Qualifier.values(),
                Verdict.Reason.values(),
                ReportTotals.Basis.values());

        assertThat(lists.stream().flatMap(Stream::of))
                .allSatisfy(word -> assertThatCode(() -> messages.word(word))
                        .as(word.code())
                        .doesNotThrowAnyException());
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d+}").matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
