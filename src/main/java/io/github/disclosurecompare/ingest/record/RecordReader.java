package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/** Reads files of structured records, whichever of the known formats and charsets they are in. */
public final class RecordReader {
    private final InstitutionRegistry registry;

    public RecordReader(InstitutionRegistry registry) {
        this.registry = registry;
    }

    /** A file that can be opened more than once: its charset shows only on reading. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** @param path of the file, relative to the data folder, with an ending that {@link #canRead} */
    public RecordReading read(String path, Source source) throws IOException {
        RecordFormat format =
                path.toLowerCase(Locale.ROOT).endsWith(".csv") ? new CsvRecords(registry) : new JsonRecords(registry);
        for (Charset charset : Charsets.candidates(source)) {
            try (Reader text = Charsets.reader(source.open(), charset)) {
                return format.read(path, text);
            } catch (CharacterCodingException e) {
                // Not in this charset: the next one is tried.
            }
        }
        return new RecordReading(
                List.of(),
                List.of(new Reject(
                        path, 1, "", "", "neither UTF-8, UTF-16 nor GB18030; save the file again as UTF-8")));
    }

    /** Whether a file is one of records, by its ending. */
    public static boolean canRead(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return List.of(".csv", ".json", ".jsonl").stream().anyMatch(lower::endsWith);
    }
}
