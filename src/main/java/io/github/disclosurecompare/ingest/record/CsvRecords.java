package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.io.IOException;
import java.io.Reader;

/** Reads records from a CSV file. One bad cell rejects its row, a bad header its file. */
final class CsvRecords implements RecordFormat {
    private final InstitutionRegistry registry;

    CsvRecords(InstitutionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public RecordReading read(String path, Reader text) throws IOException {
        RecordCollector collector = new RecordCollector(path);
        RecordSheet sheet = new RecordSheet("", registry, collector);
        try (CsvRows rows = new CsvRows(text)) {
            take(rows, sheet, collector);
        }
        return collector.reading();
    }

    private static void take(CsvRows rows, RecordSheet sheet, RecordCollector collector) throws IOException {
        try {
            while (rows.next()) {
                if (!sheet.take(rows.line(), rows.cells())) {
                    return;
                }
            }
        } catch (BadCell bad) {
            collector.missesRest(rows.line(), bad);
            return;
        }
        if (!sheet.hasHeader()) {
            collector.refuse(1, new BadCell("", "", "the file is empty; its first row must be the header"));
        }
    }
}
