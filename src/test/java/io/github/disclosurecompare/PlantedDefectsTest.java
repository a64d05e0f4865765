package io.github.disclosurecompare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.Commands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How many of the planted defects are found, and how many findings are of planted defects. */
class PlantedDefectsTest {
    private static final List<String> MEASURED = List.of(
            "late",
            "missing_section",
            "total_mismatch",
            "scope_changed",
            "other_year_mentioned",
            "text_reused",
            "document_number_wrong",
            "promise_repeated");
    private static final List<String> KEY = List.of("institution_code", "unit", "academic_year", "code");

    @TempDir
    private static Path temp;

    private static Set<String> planted;
    private static Set<String> found;

    @BeforeAll
    static void plant() throws IOException {
        Path data = temp.resolve("data");
        assertThat(Commands.execute(new String[] {
                    "demo", data.toString(), "--institutions", "60", "--years", "6", "--seed", "5", "--defects"
                }))
                .isZero();
        assertThat(Commands.execute(new String[] {
                    "run",
                    "--quiet",
                    "--data",
                    data.toString(),
                    "--out",
                    temp.resolve("out").toString(),
                    "--db",
                    "jdbc:h2:file:" + temp.resolve("store")
                }))
                .isZero();
        planted = new TreeSet<>(new Publication(data).rows("defects.csv", KEY));
        found = new TreeSet<>(new Publication(temp.resolve("out/current")).rows("data/findings.csv", KEY));
    }

    @ParameterizedTest
    @FieldSource("MEASURED")
    void eachKindIsPlantedAndFound(String code) {
        Set<String> wanted = of(List.of(code), planted);

        assertThat(wanted).hasSizeGreaterThan(5);
        assertThat(share(of(List.of(code), found), wanted))
                .as("recall; missed: %s", without(wanted, found))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void hardlyAnythingElseIsFound() {
        Set<String> told = of(MEASURED, found);

        assertThat(share(planted, told))
                .as("precision; false: %s", without(told, planted))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Which part of the wanted rows is there. */
    private static double share(Set<String> there, Set<String> wanted) {
        return wanted.stream().filter(there::contains).count() / (double) wanted.size();
    }

    private static Set<String> of(Collection<String> codes, Set<String> rows) {
        return rows.stream()
                .filter(row ->
                        codes.contains(row.substring(row.lastIndexOf(' ') + 1).split(":")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> rows, Set<String> others) {
        Set<String> left = new TreeSet<>(rows);
        left.removeAll(others);
        return left;
    }
}
