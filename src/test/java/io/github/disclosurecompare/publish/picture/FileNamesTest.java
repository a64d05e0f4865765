package io.github.disclosurecompare.publish.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
        本科,   undergraduate
        专科,   vocational
        41,     41
        unit,   unit
        本 科,  xe69cac20e7a791
        """)
    void aPeerGroupHasAName(String peerGroup, String name) {
        assertThat(FileNames.of(peerGroup)).isEqualTo(name);
    }

    @Test
    void anyLengthOfIt() {
        assertThat(FileNames.of("示".repeat(33))).isEqualTo("x" + "e7a4ba".repeat(33));
        assertThat(FileNames.of("示".repeat(47))).isEqualTo("xc64d41034767f823");
        assertThat(FileNames.of("a".repeat(300))).isEqualTo("x9835fa6bf4e20a9b");
    }
}
