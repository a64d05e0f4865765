package io.github.disclosurecompare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {
    @ParameterizedTest(name = "{0} where there is room for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ''       | 0 | ''
        公开四条 | 4 | 公开四条
        公开四条 | 5 | 公开四条
        公开四条 | 3 | 公开四…
        公开四条 | 1 | 公…
        𠮷林𠮷林 | 4 | 𠮷林𠮷林
        𠮷林𠮷林 | 3 | 𠮷林𠮷…
        林𠮷林𠮷 | 2 | 林𠮷…
        """)
    void aTextIsShownAsFarAsThereIsRoom(String text, int most, String shown) {
        assertThat(Shortened.of(text, most)).isEqualTo(shown);
    }
}
