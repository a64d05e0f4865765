package io.github.disclosurecompare.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteOrderMarkTest {
    @ParameterizedTest
    @CsvSource({"UTF_8, UTF-8, 3", "UTF_16BE, UTF-16BE, 2", "UTF_16LE, UTF-16LE, 2"})
    void isWhatACharsetMakesOfIt(ByteOrderMark mark, String charset, int length) {
        assertThat(ByteOrderMark.find("\ufeff学".getBytes(mark.charset()))).contains(mark);
        assertThat(ByteOrderMark.find("学\ufeff".getBytes(mark.charset()))).isEmpty();
        assertThat(mark.charset()).hasToString(charset);
        assertThat(mark.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00ef", "\u00ef\u00bb", "\u00fe", "\u00ff"})
    void isNoneWhereTheFileEndsBeforeIt(String bytes) {
        assertThat(ByteOrderMark.find(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }
}
