package io.github.disclosurecompare.publish.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files kept their bytes. */
class CertificateTest {
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    private Path published;

    @Test
    void theChecksumsTellWhatBecameOfEachFile() throws IOException {
        Files.writeString(
                published.resolve("SHA256SUMS"),
                ONE + "  a.csv\n" + ONE + "  data/b.csv\n" + ONE + "  gone page.html\n");

        Certificate certificate =
                Certificate.of(published, new TreeMap<>(Map.of("a.csv", ONE, "data/b.csv", TWO, "new.csv", TWO)));

        assertThat(certificate.kept()).containsExactly(Map.entry("a.csv", ONE));
        assertThat(certificate.changed()).containsExactly(Map.entry("data/b.csv", TWO));
        assertThat(certificate.come()).containsExactly(Map.entry("new.csv", TWO));
        assertThat(certificate.gone()).containsExactly(Map.entry("gone page.html", ONE));
        assertThat(certificate.hasKept("a.csv")).isTrue();
        assertThat(certificate.hasKept("data/b.csv")).isFalse();
        assertThat(certificate.hasKept("new.csv")).isFalse();
    }

    @Test
    void whereThereAreNoChecksumsNothingWasKept() throws IOException {
        assertThat(Certificate.of(published, new TreeMap<>(Map.of("a.csv", ONE)))
                        .kept())
                .isEmpty();
    }
}
