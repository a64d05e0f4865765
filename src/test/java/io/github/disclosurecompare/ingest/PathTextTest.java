package io.github.disclosurecompare.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathTextTest {
    private static final String UTF8_BASED = "%E6%8A%A5%E5%91%8A.txt";
    private static final String GB18030_BASED = "%B1%A8%B8%E6.txt";

    @TempDir
    private Path temp;

    @Test
    void aNameIsWhatItsBytesSayInUtf8OrGb18030() {
        assertThat(PathText.of(path("reports/" + UTF8_BASED))).isEqualTo(temp + "/reports/报告.txt");
        assertThat(PathText.of(path("reports/" + GB18030_BASED))).isEqualTo(temp + "/reports/报告.txt");
        assertThat(PathText.of(temp.relativize(path("reports/" + GB18030_BASED))))
                .isEqualTo("reports/报告.txt");
        assertThat(PathText.of(Path.of("a b/100%25.txt"))).isEqualTo("a b/100%25.txt");
    }

    @Test
    void aNameInBothCharsetsIsRefused() throws IOException {
        Files.createDirectory(temp.resolve("reports"));
        Files.writeString(path("reports/" + UTF8_BASED), "one");
        assertThat(new InputFolder(temp).listInputs())
                .extracting(InputFile::path)
                .containsExactly("reports/报告.txt");
        Files.writeString(path("reports/" + GB18030_BASED), "two");

        assertThatThrownBy(() -> new InputFolder(temp).listInputs())
                .hasMessage("there are two files reports/报告.txt, the name of one in UTF-8 and of the other in GB18030;"
                        + " rename or remove one");
    }

    @Test
    void ofAVeryLongPathBothEndsAreKept() throws IOException {
        Path deep = temp.resolve("records").resolve(("a".repeat(200) + "/").repeat(8));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("b.csv"), "one");

        assertThat(new InputFolder(temp).listInputs()).singleElement().satisfies(input -> {
            assertThat(input.path())
                    .hasSize(601)
                    .startsWith("records/aaa")
                    .contains("a…a")
                    .endsWith("aaa/b.csv");
            assertThat(input.file()).hasContent("one");
        });
    }

    /** Whatever this machine takes the bytes for. */
    private Path path(String escaped) {
        return Path.of(URI.create(temp.toUri() + escaped));
    }
}
