package io.github.disclosurecompare.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.ChecklistEntry;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledgers of real reports, where these are at hand. */
class SeedLedgersTest {
    private static final Path SHARED = Path.of("../shared");

    private Texts texts;

    @BeforeEach
    void seedsAreAtHand() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "the real reports are not at hand in ../shared/seeds");
        texts = new Texts(RegistryReader.read(SHARED.resolve("reference/institutions-2017.csv")));
    }

    @Test
    void elevenItemsDoNotApplyAndTheTextTellsOfOneOfThem() throws IOException {
        List<ChecklistEntry> entries = ChecklistEntry.list(seed("004"), Optional.of("专科"));

        assertThat(numbers(entries, "not_applicable")).containsExactly(8, 11, 12, 13, 14, 17, 43, 44, 45, 46);
        assertThat(numbers(entries, "not_applicable_implausible")).containsExactly(47);
        assertThat(entries.get(46).evidence().quote()).contains("中外合作办学项目管理办法");
    }

    @Test
    void theChecklistHasOneNumberAndAnotherOneIsWrong() throws IOException {
        List<Finding> findings = new DocumentNumberRule(RequirementsReader.builtIn())
                .check(Case.of(texts.counted(text("001")), Optional.empty()));

        assertThat(findings)
                .singleElement()
                .satisfies(wrong ->
                        assertThat(wrong.values()).containsExactly("高等学校信息公开事项清单", "教办函[2015]23号", "教办函〔2014〕23号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "002"})
    void applicationsAreNoneOfAKind(String seed) throws IOException {
        assertThat(Applications.of(seed(seed)).statement()).contains(Applications.Statement.HEDGED_ZERO);
    }

    @Test
    void theRuleBehindAMissingSectionIsNamed() throws IOException {
        Requirements requirements = RequirementsReader.builtIn();
        List<Finding> findings =
                new MissingSectionRule(requirements).check(Case.of(texts.counted(text("003")), Optional.empty()));

        assertThat(findings)
                .singleElement()
                .satisfies(missing -> assertThat(
                                requirements.behind(missing).orElseThrow().id())
                        .isEqualTo("national-2018.evaluation"));
    }

    private static List<Integer> numbers(List<ChecklistEntry> entries, String state) {
        return entries.stream()
                .filter(entry -> entry.state().code().equals(state))
                .map(entry -> entry.item().number())
                .toList();
    }

    private Report seed(String number) throws IOException {
        return texts.read(text(number));
    }

    private static String text(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            return Files.readString(
                    seeds.filter(file -> file.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
