package io.github.disclosurecompare.assess;

import static io.github.disclosurecompare.domain.Section.COMPLAINTS;
import static io.github.disclosurecompare.domain.Section.EVALUATION;
import static io.github.disclosurecompare.domain.Section.ON_REQUEST;
import static io.github.disclosurecompare.domain.Section.OTHER;
import static io.github.disclosurecompare.domain.Section.OVERVIEW;
import static io.github.disclosurecompare.domain.Section.PROACTIVE;
import static io.github.disclosurecompare.domain.Section.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.Verdict;
import io.github.disclosurecompare.domain.Written;
import io.github.disclosurecompare.ingest.reference.RequirementsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules hold for whom, and which verdicts are neither pass nor fail. */
class RequirementsTest {
    private static final Section[] BUT_OTHER = {OVERVIEW, PROACTIVE, ON_REQUEST, EVALUATION, COMPLAINTS, PROBLEMS};
    private static final Requirements BUILT_IN = RequirementsReader.builtIn();

    @TempDir
    private Path folder;

    @Test
    void allButTheChecklistAreAskedFor() {
        assertThat(BUILT_IN.missingSections(
                        Written.report().about("2017-2018").sections().get()))
                .containsExactly(OVERVIEW, PROACTIVE, ON_REQUEST, EVALUATION, COMPLAINTS, PROBLEMS, OTHER);
    }

    @Test
    void otherMattersAreAskedForOnlyFrom2017To2018On() {
        assertThat(BUILT_IN.missingSections(
                        Written.report().about("2016-2017").sections(BUT_OTHER).get()))
                .isEmpty();
        assertThat(BUILT_IN.missingSections(
                        Written.report().about("2017-2018").sections(BUT_OTHER).get()))
                .containsExactly(OTHER);
    }

    @Test
    void aRecordWithoutSectionsAndAUnitMissNone() {
        assertThat(BUILT_IN.missingSections(Written.report().get())).isEmpty();
        assertThat(BUILT_IN.missingSections(
                        Written.report().byUnit("示例部").sections().get()))
                .isEmpty();
    }

    @Test
    void onePackAppliedToAnOlderYearTellsNewRulesFromNewBehaviour() {
        Report old = Written.report().about("2015-2016").sections(BUT_OTHER).get();

        assertThat(BUILT_IN.verdicts(old, old.academicYear()))
                .noneMatch(verdict -> verdict.requirement().of().equals("other"));
        assertThat(BUILT_IN.verdicts(old, AcademicYear.parse("2020-2021")))
                .anyMatch(verdict -> verdict.requirement().id().equals("national-2018.other")
                        && verdict.state() == Verdict.State.FAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "unit,       evaluation,            not_applicable, unit",
        "record,     evaluation,            not_assessable, sections_unknown",
        "record,     '',                    not_assessable, date_unknown",
        "record,     applications_received, not_assessable, text_unknown"
    })
    void whatIsNotJudgedSaysWhy(String who, String of, String state, String reason) {
        Written report = Written.report();
        Report judged = (who.equals("unit") ? report.byUnit("示例部") : report).get();

        assertThat(BUILT_IN.verdicts(judged, judged.academicYear()))
                .filteredOn(verdict -> verdict.requirement().of().equals(of))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.state().code()).isEqualTo(state);
                    assertThat(verdict.reason().orElseThrow().code()).isEqualTo(reason);
                });
    }

    @Test
    void anUnconfirmedWaiverWaivesNothing() {
        Report chongqing = chongqing();

        assertThat(BUILT_IN.missingSections(chongqing)).containsExactly(EVALUATION);
    }

    @Test
    void aWaiverThatTheDataFolderConfirmsIsApplied() throws IOException {
        Requirements confirmed = read("""
                packs:
                  - {id: chongqing, from: 2021-2022, provinces: ['50'], source: 市教委答复, rules: [
                      {id: no_evaluation, kind: no_section, of: evaluation, severity: note, confirmed: true,
                       meaning: 不设评议, todo: 无}]}
                """);

        assertThat(confirmed.missingSections(chongqing())).isEmpty();
        assertThat(confirmed.missingSections(Written.report()
                        .about("2021-2022")
                        .sections(OVERVIEW, PROACTIVE, ON_REQUEST, COMPLAINTS, PROBLEMS, OTHER)
                        .get()))
                .containsExactly(EVALUATION);
        assertThat(confirmed.verdicts(chongqing(), AcademicYear.parse("2021-2022")))
                .anyMatch(verdict -> verdict.reason().equals(Optional.of(Verdict.Reason.WAIVED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        packs: [{id: a, source: b, rules: [{id: c, kind: section, of: nowhere}]}];     nowhere
        packs: [{id: a, source: b, rules: [{id: c, kind: section}]}];                  of is missing
        packs: [{id: a, source: b, province: ['50'], rules: []}];                      province is not known
        packs: [{id: a, source: b, from: 2020, rules: []}];                            no academic year
        documents: [{id: a, titles: [b], number: 2014-1, written: c, confirmed: yep}]; true or false
        rules: [];                                                                     rules is not known
        """)
    void aRuleThatCannotBeReliedUponIsRefused(String yaml, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requirements.yaml")
                .hasMessageContaining(problem);
    }

    private static Report chongqing() {
        return Written.report()
                .by("4150011660", "示例大学")
                .about("2021-2022")
                .sections(OVERVIEW, PROACTIVE, ON_REQUEST, COMPLAINTS, PROBLEMS, OTHER)
                .get();
    }

    private Requirements read(String yaml) throws IOException {
        return RequirementsReader.read(Files.writeString(folder.resolve("requirements.yaml"), yaml));
    }
}
