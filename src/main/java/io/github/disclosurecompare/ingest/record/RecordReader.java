package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Reads files of structured records, whichever of the known formats and charsets they are in. */
public final class RecordReader {
    private static final List<String> ENDINGS = List.of(".csv", ".json", ".jsonl", ".xlsx");

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
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            try (InputStream in = source.open()) {
                return new XlsxRecords(registry).read(path, in);
            }
        }
        return lower.endsWith(".csv") ? readCsv(path, source) : readText(path, source, new JsonRecords(registry));
    }

    private RecordReading readCsv(String path, Source source) throws IOException {
        BrokenLines broken = new BrokenLines();
        while (true) {
            try {
                return readText(path, source, new CsvRecords(registry, broken));
            } catch (BrokenLines.FoundException e) {
                // Once more, without the line.
            }
        }
    }

    /** Whether a file is one of records, by its ending. */
    public static boolean canRead(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static RecordReading readText(String path, Source source, RecordFormat format) throws IOException {
        return AnyCharset.read(source, text -> format.read(path, text))
                .orElseGet(() -> new RecordReading(List.of(), List.of(new Reject(path, 1, "", "", AnyCharset.NONE))));
    }
}
