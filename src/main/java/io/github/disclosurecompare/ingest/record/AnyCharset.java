package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.ingest.charset.Charsets;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads a text in whichever of the known charsets it is. */
public final class AnyCharset {
    public static final String NONE = "neither UTF-8, UTF-16 nor GB18030; save the file again as UTF-8";

    private AnyCharset() {}

    /** Reads a text from its beginning; a reading in a wrong charset is left off and forgotten. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Reader text) throws IOException;
    }

    /** Empty where the text is in none of them. */
    public static <T> Optional<T> read(RecordReader.Source source, Reading<T> reading) throws IOException {
        Deque<Charset> untried = new ArrayDeque<>();
        do {
            try (InputStream in = new BufferedInputStream(source.open())) {
                if (untried.isEmpty()) {
                    untried.addAll(Charsets.candidates(in));
                }
                return Optional.of(reading.read(Charsets.reader(in, untried.remove())));
            } catch (CharacterCodingException e) {
                // Not in this charset: the next one is tried.
            }
        } while (!untried.isEmpty());
        return Optional.empty();
    }
}
