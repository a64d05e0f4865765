package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.ingest.record.AnyCharset;
import io.github.disclosurecompare.ingest.record.BadCell;
import io.github.disclosurecompare.ingest.record.CsvRows;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code institutions.csv} in the layout of the Ministry's own list. */
public final class RegistryReader {
    private RegistryReader() {}

    /**
     * The institutions of a data folder; none where it has no list.
     *
     * @throws IllegalArgumentException naming file, line and what to do, if the list cannot be relied upon: a wrong
     *     roster would accuse institutions, so nothing is guessed
     */
    public static InstitutionRegistry read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return InstitutionRegistry.EMPTY;
        }
        return AnyCharset.read(() -> Files.newInputStream(file), text -> read(file, text))
                .orElseThrow(() -> new IllegalArgumentException(file + ": " + AnyCharset.NONE));
    }

    private static InstitutionRegistry read(Path file, Reader text) throws IOException {
        try (CsvRows rows = new CsvRows(text)) {
            try {
                return new InstitutionRegistry(institutions(rows));
            } catch (BadCell bad) {
                throw new IllegalArgumentException(
                        file + ", line " + rows.line() + place(bad) + ": " + bad.getMessage());
            }
        }
    }

    private static String place(BadCell bad) {
        return bad.column().isEmpty() ? "" : ", column " + bad.column() + ", value '" + bad.value() + "'";
    }

    private static Collection<Institution> institutions(CsvRows rows) throws IOException, BadCell {
        RosterColumns columns = null;
        Map<String, Institution> byCode = new LinkedHashMap<>();
        while (rows.next()) {
            if (rows.isBlank()) {
                continue;
            }
            if (columns == null) {
                columns = new RosterColumns(rows.cells());
                continue;
            }
            rows.refuseUneven(columns.width());
            Institution institution = columns.institution(rows.cells());
            if (byCode.put(institution.code(), institution) != null) {
                throw new BadCell(RosterColumns.CODE, institution.code(), "this code stands twice; keep one row");
            }
        }
        if (columns == null) {
            throw new BadCell("", "", "the file is empty; its first row must be the header");
        }
        return byCode.values();
    }
}
