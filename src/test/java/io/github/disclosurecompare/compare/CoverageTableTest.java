package io.github.disclosurecompare.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.domain.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTableTest {
    private static final AcademicYear YEAR = new AcademicYear(2020);

    @ParameterizedTest(name = "issued {0}, published {1}: {2}")
    @CsvSource({
        "2021-10-31, , ON_TIME",
        "2021-11-01, , LATE",
        "2021-10-31, 2023-01-01, ON_TIME",
        ", 2021-11-01, LATE",
        ", , UNDATED"
    })
    void aReportIsOnTimeLateOrUndated(String issued, String published, Coverage.State state) {
        assertThat(coverage(current(Written.report().issued(issued).published(published))))
                .extracting(Coverage::state)
                .containsExactly(state);
    }

    @Test
    void whoMustReportAndDidNotIsMissingOrNotDue() {
        assertThat(CoverageTable.of(YEAR, List.of(), roster("2021-11-01", "4137010433")))
                .extracting(coverage -> coverage.institution().code() + " "
                        + coverage.institution().institution() + " " + coverage.state())
                .containsExactly("4137010434 示例理工大学 MISSING");
        assertThat(CoverageTable.of(YEAR, List.of(), roster("2021-10-31", "4137010433")))
                .extracting(Coverage::state)
                .containsExactly(Coverage.State.NOT_DUE);
    }

    @Test
    void contradictingReportsAreOneConflict() {
        assertThat(coverage(
                        filed(Written.report("part 1 条"), ReportState.CONFLICTING),
                        filed(Written.report("part 2 条"), ReportState.CONFLICTING),
                        filed(Written.report("part 3 条"), ReportState.SUPERSEDED)))
                .extracting(Coverage::state)
                .containsExactly(Coverage.State.CONFLICTING);
    }

    @Test
    void anOlderReportDoesNotCount() {
        assertThat(coverage(
                        filed(Written.report().issued("2021-10-01"), ReportState.SUPERSEDED),
                        current(Written.report().issued("2021-11-20"))))
                .extracting(Coverage::state)
                .containsExactly(Coverage.State.LATE);
    }

    @Test
    void aUnitCoversNothing() {
        assertThat(coverage(current(Written.report().byUnit("示例部").issued("2021-10-01"))))
                .isEmpty();
    }

    @Test
    void unknownInstitutionsAreListedBehindTheKnown() {
        assertThat(coverage(current(Written.report().by("", "示例无码大学")), current(Written.report())))
                .extracting(coverage -> coverage.institution().id())
                .containsExactly("4137010433", "示例无码大学");
    }

    private static List<Coverage> coverage(FiledReport... filed) {
        return CoverageTable.of(YEAR, List.of(filed), roster("2021-11-01", "4137010433", "4137010434"));
    }

    private static FiledReport current(Written report) {
        return filed(report, ReportState.CURRENT);
    }

    private static FiledReport filed(Written report, ReportState state) {
        return new FiledReport(report.get(), 1, state);
    }

    private static Roster roster(String latest, String... reported) {
        return new Roster(
                new InstitutionRegistry(List.of(listed("4137010433", "示例大学"), listed("4137010434", "示例理工大学"))),
                new TreeMap<>(Map.of(YEAR, Set.of(reported))),
                Optional.of(LocalDate.parse(latest)));
    }

    private static Institution listed(String code, String name) {
        return new Institution(code, name, List.of(), "", "本科", Tenure.ALWAYS);
    }
}
