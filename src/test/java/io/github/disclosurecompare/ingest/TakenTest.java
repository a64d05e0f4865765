package io.github.disclosurecompare.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.ingest.record.RecordReading;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TakenTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new SnapshotReader.ChangedException(), "changed while it was read; its last reading stands"),
                Arguments.of(
                        new DeadlyInputException(new StringIndexOutOfBoundsException("begin 3, end 2")),
                        "the program fails on it: java.lang.StringIndexOutOfBoundsException: begin 3, end 2;"
                                + " its last reading stands"),
                Arguments.of(
                        new FileNotFoundException("a.txt"), "cannot be read: java.io.FileNotFoundException: a.txt"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anInputThatCannotBeReadSaysWhyAndIsReadAgain(IOException failure, String problem) {
        Taken taken = Taken.read("reports/a.txt", "sha", () -> {
            throw failure;
        });

        assertThat(taken).isEqualTo(new Taken("reports/a.txt", "", Optional.empty(), Optional.of(problem)));
    }

    @Test
    void aReadingIsTakenWithTheChecksumOfItsInput() {
        InputReading reading = new InputReading(new RecordReading(List.of(), List.of()), Optional.of("text"));

        assertThat(Taken.read("reports/a.txt", "sha", () -> reading))
                .isEqualTo(new Taken("reports/a.txt", "sha", Optional.of(reading), Optional.empty()));
    }
}
