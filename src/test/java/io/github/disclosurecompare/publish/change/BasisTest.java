package io.github.disclosurecompare.publish.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of an input between two publications, by what was taken up of it. */
class BasisTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "none", textBlock = """
                    1,              1,                          SAME
                    1,              2,                          CHANGED
                    none,           1,                          NEW
                    1,              none,                       REMOVED
                    none,           none,                       NONE
                    '',             1,                          NEW
                    1,              1+2020-2021:2,              CHANGED
                    1+2020-2021:2,  1+2020-2021:2,              SAME
                    1+2020-2021:2,  2,                          CHANGED
                    none,           +2020-2021:1,               NEW
                    +2020-2021:1,   1,                          NEW
                    1,              1+2020-2021:,               REMOVED
                    1+2020-2021:2,  1+2019-2020:+2020-2021:2,   REMOVED
                    1+2020-2021:,   none,                       REMOVED
            """)
    void checksumsTellTheFateOfAnInput(String old, String now, Basis.Fate fate) {
        assertThat(basis(old).fate("a", basis(now))).isEqualTo(fate);
    }

    private static Basis basis(String checksum) {
        return new Basis(
                "1", "level", "en", "r", "d", Optional.of(checksum == null ? Map.of() : Map.of("a", checksum)));
    }
}
