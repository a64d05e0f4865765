package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);
    private static final List<Institution> FOUR = List.of(
            listed("4111000001", "", ""),
            listed("4111000002", "", ""),
            listed("4111000003", "", ""),
            listed("4111000004", "", ""));

    @Test
    void withoutTenureAllMustReportOnceHalfOfThemDid() {
        Roster half = roster(FOUR, Set.of("4111000001", "4111000002"), null);
        Roster less = roster(FOUR, Set.of("4111000001", "4199999999"), null);

        assertThat(codes(half.required(YEAR))).containsExactly("4111000001", "4111000002", "4111000003", "4111000004");
        assertThat(codes(half.without(YEAR))).containsExactly("4111000003", "4111000004");
        assertThat(less.required(YEAR)).isEmpty();
        assertThat(less.without(YEAR)).isEmpty();
    }

    @Test
    void tenureSaysWhoMustReport() {
        List<Institution> some = List.of(
                listed("4111000001", "", ""),
                listed("4111000002", "2020-2021", ""),
                listed("4111000003", "2021-2022", ""),
                listed("4111000004", "2010-2011", "2019-2020"),
                listed("4111000005", "", "2020-2021"));

        assertThat(codes(roster(some, Set.of("4199999999"), null).required(YEAR)))
                .containsExactly("4111000001", "4111000002", "4111000005");
    }

    @Test
    void inAYearThatNobodyReportedAboutNobodyIsMissing() {
        assertThat(roster(FOUR, Set.of("4111000001", "4111000002"), null).without(YEAR.next()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-10-31, false", "2021-11-01, true", ", false"})
    void aYearIsDueOnceAnInputIsYoungerThanItsDeadline(LocalDate latest, boolean due) {
        assertThat(roster(FOUR, Set.of("4111000001"), latest).isDue(YEAR)).isEqualTo(due);
    }

    @Test
    void aYearIsDueOnceAnInputIsAboutALaterYear() {
        Roster roster = new Roster(
                new InstitutionRegistry(FOUR),
                new TreeMap<>(Map.of(YEAR, Set.of("4111000001"), YEAR.next(), Set.of())),
                Optional.empty());

        assertThat(roster.isDue(YEAR)).isTrue();
        assertThat(roster.isDue(YEAR.next())).isFalse();
    }

    private static Roster roster(List<Institution> institutions, Set<String> reported, LocalDate latest) {
        return new Roster(
                new InstitutionRegistry(institutions),
                new TreeMap<>(Map.of(YEAR, reported)),
                Optional.ofNullable(latest));
    }

    private static Institution listed(String code, String first, String last) {
        return new Institution(code, "示例大学" + code.charAt(9), List.of(), "", "本科", new Tenure(year(first), year(last)));
    }

    private static Optional<AcademicYear> year(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(written));
    }

    private static List<String> codes(List<Institution> institutions) {
        return institutions.stream().map(Institution::code).toList();
    }
}
