package io.github.disclosurecompare.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass
@EnumSource
class InputStoreTest {
    private static final String A = "records/a.csv";
    private static final String B = "records/b.csv";

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private InputStore inputs;
    private ReportStore reports;

    @BeforeEach
    void open() {
        JdbcTemplate jdbc = database.open(folder);
        inputs = new InputStore(jdbc);
        reports = new ReportStore(jdbc);
    }

    @Test
    void aReadingStandsOnceItIsSettled() {
        read(A, "sha-1", 1);
        assertThat(inputs.listChecksums()).isEmpty();

        inputs.settle(List.of(A));

        assertThat(inputs.listChecksums()).containsOnlyKeys(A).containsEntry(A, "sha-1");
        assertThat(values()).containsExactly(1L);
    }

    @Test
    void aNewReadingTakesThePlaceOfTheOldOne() {
        read(A, "sha-1", 1);
        read(B, "sha-9", 9);
        inputs.settle(List.of(A, B));
        read(A, "sha-2", 2, reject(A, 7, "value"));
        inputs.settle(List.of(A, B));

        assertThat(inputs.listChecksums()).containsEntry(A, "sha-2").containsEntry(B, "sha-9");
        assertThat(values()).containsExactlyInAnyOrder(2L, 9L);
        assertThat(inputs.listRejects()).containsExactly(reject(A, 7, "value"));
    }

    @Test
    void aReadingThatBrokeOffIsForgotten() {
        read(A, "sha-1", 1, reject(A, 3, "old"));
        inputs.settle(List.of(A));
        read(A, "sha-2", 2, reject(A, 4, "new"));
        read(B, "sha-9", 9);

        inputs.discardUnsettled();

        assertThat(inputs.listChecksums()).containsOnlyKeys(A).containsEntry(A, "sha-1");
        assertThat(values()).containsExactly(1L);
        assertThat(inputs.listRejects()).containsExactly(reject(A, 3, "old"));
    }

    @Test
    void anInputThatIsGoneTakesItsReportsAndRejectsAlong() {
        read(A, "sha-1", 1, reject(A, 3, "value"));
        read(B, "sha-9", 9, reject(B, 4, "value"));
        inputs.settle(List.of(A, B));

        inputs.settle(List.of(B));

        assertThat(inputs.listChecksums()).containsOnlyKeys(B);
        assertThat(values()).containsExactly(9L);
        assertThat(inputs.listRejects()).containsExactly(reject(B, 4, "value"));
    }

    @Test
    void aPostponedInputKeepsItsLastReadingAndIsReadAgain() {
        read(A, "sha-1", 1, reject(A, 3, "value"));
        inputs.settle(List.of(A));

        inputs.postpone(A, reject(A, 1, ""));
        inputs.settle(List.of(A));

        assertThat(values()).containsExactly(1L);
        assertThat(inputs.listChecksums()).containsEntry(A, "");
        assertThat(inputs.listRejects()).containsExactly(reject(A, 3, "value"), reject(A, 1, ""));

        inputs.postpone(A, reject(A, 1, ""));
        inputs.settle(List.of(A));

        assertThat(values()).containsExactly(1L);
        assertThat(inputs.listRejects()).containsExactly(reject(A, 3, "value"), reject(A, 1, ""));
    }

    @Test
    void aLongReasonToPostponeStandsOnce() {
        Reject reject = new Reject(A, 1, "", "", "the program fails on it: " + "信".repeat(5000));
        for (int night = 0; night < 3; night++) {
            inputs.postpone(A, reject);
            inputs.settle(List.of(A));
        }

        assertThat(inputs.listRejects()).hasSize(1);
    }

    @Test
    void anInputThatCouldNeverBeReadIsNamed() {
        inputs.postpone(A, reject(A, 1, ""));
        inputs.settle(List.of(A));

        assertThat(values()).isEmpty();
        assertThat(inputs.listChecksums()).containsEntry(A, "");
        assertThat(inputs.listRejects()).containsExactly(reject(A, 1, ""));
    }

    @Test
    void rejectsAreInTheOrderOfPathsAndOfTheFile() {
        read(B, "sha-9", 9, reject(B, 2, "value"));
        read(A, "sha-1", 1, reject(A, 10, "value"), reject(A, 9, "issued"), reject(A, 9, "begin"));
        inputs.settle(List.of(A, B));

        assertThat(inputs.listRejects())
                .containsExactly(
                        reject(A, 10, "value"), reject(A, 9, "issued"), reject(A, 9, "begin"), reject(B, 2, "value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"信", "𠮷"})
    void aRejectedCellOfAnyLengthFits(String character) {
        inputs.open(
                A,
                "sha-1",
                List.of(new Reject(A, 2, "quote", "-" + character.repeat(100_000), "too long")),
                Optional.empty());
        inputs.settle(List.of(A));

        assertThat(inputs.listRejects().get(0).value()).isEqualTo("-" + character.repeat(999) + "…");
    }

    @Test
    void aRejectedTextOfAnyCharactersFits() {
        inputs.open(A, "sha-1", List.of(new Reject(A, 2, "/un\0it", "机械\0学院", "no \0 name")), Optional.empty());
        inputs.settle(List.of(A));

        assertThat(inputs.listRejects())
                .containsExactly(new Reject(A, 2, "/un\ufffdit", "机械\ufffd学院", "no \ufffd name"));
    }

    private void read(String path, String sha256, int value, Reject... rejects) {
        inputs.open(path, sha256, List.of(rejects), Optional.empty());
        reports.save(List.of(Written.report("part " + value + " 条").in(path).get()));
    }

    private Stream<Long> values() {
        reports.settleVersions(InstitutionRegistry.EMPTY);
        return reports.list(new AcademicYear(2020)).stream()
                .map(filed -> filed.report())
                .map(Report::figures)
                .map(figures -> figures.get(0).quantity().value());
    }

    private static Reject reject(String path, long line, String column) {
        return new Reject(path, line, column, "1,033", "only digits; put 余 into qualifier");
    }
}
