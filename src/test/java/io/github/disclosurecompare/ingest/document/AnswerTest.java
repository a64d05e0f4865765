package io.github.disclosurecompare.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a child says is taken whole or not at all: it may be killed while it speaks. */
class AnswerTest {
    private static final Answer ANSWER = new Answer(true, "GB18030", "主动公开信息1033条。\n".repeat(1000));

    /** Cut off inside the text, its length and the charset, and behind the first byte. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15_000, 29_002, 29_006, 29_015})
    void isNoneWhereItsEndIsMissing(int missing) throws IOException {
        byte[] whole = written();

        assertThat(read(whole)).isEqualTo(ANSWER);
        assertThatIOException()
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length - missing)))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ANSWER.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Answer read(byte[] bytes) throws IOException {
        return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
