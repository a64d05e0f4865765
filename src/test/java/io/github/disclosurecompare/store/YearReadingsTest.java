package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One year of an input is taken up, and its other years stand. */
@ParameterizedClass
@EnumSource
class YearReadingsTest {
    private static final String A = "records/a.csv";
    private static final String B = "records/b.csv";
    private static final AcademicYear YEAR = new AcademicYear(2020);
    private static final AcademicYear OTHER = new AcademicYear(2021);

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private InputStore inputs;
    private YearReadings years;
    private ReportStore reports;

    @BeforeEach
    void readWhole() {
        JdbcTemplate jdbc = database.open(folder);
        inputs = new InputStore(jdbc);
        years = new YearReadings(jdbc);
        reports = new ReportStore(jdbc);
        read("1/m", 10, reject(2, YEAR), reject(3, OTHER), reject(9, null));
        reports.save(
                List.of(Written.report("part 11 条").in(A).about("2021-2022").get()));
        inputs.settle(List.of(A));
    }

    @Test
    void onlyTheYearIsReplacedAndTheInputCountsAsUnread() {
        read("2/m", 20);
        years.settle(YEAR, List.of(A));

        assertThat(values(YEAR)).containsExactly(20L);
        assertThat(values(OTHER)).containsExactly(11L);
        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, ""));
        assertThat(years.listChecksums(YEAR)).isEqualTo(Map.of(A, "2/m"));
        assertThat(years.listChecksums(OTHER)).isEqualTo(Map.of(A, "1/m"));
        assertThat(years.listTaken()).isEqualTo(Map.of(A, "1+2020-2021:2"));
    }

    @Test
    void rejectsOfOtherYearsStandInTheirPlace() {
        read("2/m", 20, reject(1, YEAR), reject(8, null));
        years.settle(YEAR, List.of(A));

        assertThat(inputs.listRejects()).containsExactly(reject(1, YEAR), reject(3, OTHER), reject(8, null));
    }

    @Test
    void aFileThatSaysTheSameOfTheYearIsLeftAsItWasRead() {
        read("2/m", 10, reject(2, YEAR), reject(9, null));
        years.settle(YEAR, List.of(A));

        assertThat(values(YEAR)).containsExactly(10L);
        assertThat(inputs.listRejects()).containsExactly(reject(2, YEAR), reject(3, OTHER), reject(9, null));
        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, "1/m"));
    }

    @Test
    void aFileThatIsBackAsItWasCountsAsReadAgain() {
        read("2/m", 20, reject(2, YEAR), reject(9, null));
        years.settle(YEAR, List.of(A));
        read("1/m", 10, reject(2, YEAR), reject(9, null));
        years.settle(YEAR, List.of(A));

        assertThat(values(YEAR)).containsExactly(10L);
        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, "1/m"));
        assertThat(years.listTaken()).isEqualTo(Map.of(A, "1"));
    }

    @Test
    void ofANewFileNothingElseHasBeenRead() {
        inputs.open(B, "5/m", List.of(), Optional.empty());
        reports.save(List.of(Written.report("part 50 条").in(B).get()));
        years.settle(YEAR, List.of(A, B));

        assertThat(values(YEAR)).containsExactlyInAnyOrder(10L, 50L);
        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, "1/m", B, ""));
        assertThat(years.listTaken()).isEqualTo(Map.of(A, "1", B, "+2020-2021:5"));
    }

    @Test
    void aNewFileThatIsNotAboutTheYearIsNotTakenUp() {
        inputs.open(B, "5/m", List.of(), Optional.empty());
        years.settle(YEAR, List.of(A, B));

        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, "1/m"));
    }

    @Test
    void ofAFileThatIsGoneTheYearGoesUntilAllIsReadAgain() {
        years.settle(YEAR, List.of());

        assertThat(values(YEAR)).isEmpty();
        assertThat(values(OTHER)).containsExactly(11L);
        assertThat(inputs.listRejects()).containsExactly(reject(3, OTHER));
        assertThat(years.listTaken()).isEqualTo(Map.of(A, "1+2020-2021:"));

        inputs.settle(List.of());

        assertThat(values(OTHER)).isEmpty();
        assertThat(years.listTaken()).isEmpty();
    }

    @Test
    void aReadingOfAllYearsTakesThePlaceOfEveryOther() {
        read("2/m", 20);
        years.settle(YEAR, List.of(A));
        read("3/m", 30);
        inputs.settle(List.of(A));

        assertThat(values(YEAR)).containsExactly(30L);
        assertThat(values(OTHER)).isEmpty();
        assertThat(inputs.listChecksums()).isEqualTo(Map.of(A, "3/m"));
        assertThat(years.listTaken()).isEqualTo(Map.of(A, "3"));
    }

    private void read(String sha256, int value, Reject... rejects) {
        inputs.open(A, sha256, List.of(rejects), Optional.empty());
        reports.save(List.of(Written.report("part " + value + " 条").in(A).get()));
    }

    private Stream<Long> values(AcademicYear year) {
        reports.settleVersions(InstitutionRegistry.EMPTY);
        return reports.list(year).stream()
                .map(filed -> filed.report())
                .map(Report::figures)
                .map(figures -> figures.get(0).quantity().value());
    }

    private static Reject reject(long line, AcademicYear year) {
        return new Reject(A, line, "value", "1,033", "only digits", Optional.ofNullable(year));
    }
}
