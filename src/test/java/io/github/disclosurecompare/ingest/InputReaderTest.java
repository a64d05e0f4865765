package io.github.disclosurecompare.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.ingest.record.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One input on which the program fails is named, and costs nothing but itself. */
class InputReaderTest {
    private static final RecordReader.Source FAILING = () -> {
        throw new IndexOutOfBoundsException("begin 3, end 2");
    };
    private static final RecordReader.Source RECURSIVE = () -> down(1);

    @TempDir
    private Path data;

    private InputReader reader;

    @BeforeEach
    void open() throws IOException {
        reader = new InputReader(ReadingBasis.of(new InputFolder(data)));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports/a.txt", "records/a.csv", "records/a.json", "records/a.xlsx"})
    void whateverTheProgramFailsOnIsTheInputsOwn(String path) throws IOException {
        assertThatThrownBy(() -> reader.read(path, "", FAILING))
                .isInstanceOf(DeadlyInputException.class)
                .hasMessage("the program fails on it: java.lang.IndexOutOfBoundsException: begin 3, end 2");

        InputReading reading = reader.readAlone(path, "", FAILING);

        assertThat(reading.records().reports()).isEmpty();
        assertThat(reading.records().rejects())
                .containsExactly(new Reject(
                        path,
                        1,
                        "",
                        "",
                        "the program fails on it: java.lang.IndexOutOfBoundsException: begin 3, end 2"));
    }

    @Test
    void soIsOneThatIsNestedTooDeeply() throws IOException {
        assertThat(reader.readAlone("reports/a.txt", "", RECURSIVE).records().rejects())
                .extracting(Reject::reason)
                .containsExactly("the program fails on it: java.lang.StackOverflowError");
    }

    private static InputStream down(int depth) {
        return down(depth + 1);
    }
}
