package io.github.disclosurecompare.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {
    private static final Path ROSTER = Path.of("reference/institutions.csv");
    private static final Path UNDERGRADUATE = Path.of("records/demo-undergraduate.csv");
    private static final Path VOCATIONAL = Path.of("records/demo-vocational.jsonl");

    @TempDir
    private Path folder;

    @Test
    void saysWhatItWrote() throws IOException {
        Demo.Written written = new Demo(12, 5, 1).writeTo(folder);

        assertThat(written.institutions()).isEqualTo(12);
        assertThat(written.units()).isEqualTo(6);
        assertThat(written.files()).containsExactly(ROSTER, UNDERGRADUATE, VOCATIONAL);
        assertThat(lines(ROSTER)).hasSize(1 + 12);
        long jsonReports = lines(VOCATIONAL).size();
        long csvReports = lines(UNDERGRADUATE).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")).subList(0, 4))
                .distinct()
                .count();
        assertThat(written.reports()).isEqualTo((int) (jsonReports + csvReports));
        assertThat(written.figures()).isGreaterThan(written.reports() * 10L);
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        new Demo(20, 6, 7).writeTo(folder.resolve("one"));
        new Demo(20, 6, 7).writeTo(folder.resolve("other"));

        assertThat(contents("one")).hasSize(3).isEqualTo(contents("other"));
    }

    @Test
    void anotherSeedGivesAnotherProvince() throws IOException {
        new Demo(20, 6, 7).writeTo(folder.resolve("one"));
        new Demo(20, 6, 8).writeTo(folder.resolve("other"));

        assertThat(contents("one")).isNotEqualTo(contents("other"));
    }

    @Test
    void aSingleInstitutionHasNoFileForColleges() throws IOException {
        Demo.Written written = new Demo(1, 1, 1).writeTo(folder);

        assertThat(written.reports()).isEqualTo(1);
        assertThat(written.files()).containsExactly(ROSTER, UNDERGRADUATE);
        assertThat(folder.resolve(VOCATIONAL)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"reference/institutions.csv", "records/demo-undergraduate.csv", "records/demo-vocational.jsonl"})
    void overwritesNothing(Path file) throws IOException {
        Path existing = folder.resolve(file);
        Files.createDirectories(existing.getParent());
        Files.writeString(existing, "mine");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demo(12, 5, 1).writeTo(folder))
                .withMessageContaining(existing.toString());

        assertThat(existing).hasContent("mine");
        assertThat(contents(".")).hasSize(1);
    }

    @Test
    void leavesOtherFilesOfTheFolderAlone() throws IOException {
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/ours.csv"), "ours");

        new Demo(2, 1, 1).writeTo(folder);

        assertThat(folder.resolve("records/ours.csv")).hasContent("ours");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, institutions", "5001, 5, institutions", "12, 0, years", "12, 16, years", "-1, 5, institutions"})
    void refusesTooFewAndTooMany(int institutions, int years, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demo(institutions, years, 1))
                .withMessageStartingWith(what + " must be 1 to ");
    }

    private List<String> lines(Path file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private Map<String, String> contents(String subfolder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = folder.resolve(subfolder);
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
