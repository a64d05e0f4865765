package io.github.disclosurecompare.ingest.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Reads records from a CSV file. One bad cell rejects its row, a bad header its file. */
final class CsvRecords implements RecordFormat {
    private final InstitutionRegistry registry;

    CsvRecords(InstitutionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public RecordReading read(String path, Reader text) throws IOException {
        RecordCollector collector = new RecordCollector(path);
        long line = 1;
        try (CsvReader<CsvRow> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new CsvRow.Handler(), text)) {
            Iterator<CsvRow> rows = reader.iterator();
            if (!rows.hasNext()) {
                throw new BadCell("", "", "the file is empty; its first row must be the header");
            }
            String[] headers = rows.next().cells();
            SheetRows sheet = new SheetHeader(headers).open(registry, collector);
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                line = row.line();
                take(row, headers.length, sheet, collector);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (BadCell bad) {
            collector.reject(line, bad);
        } catch (CsvParseException e) {
            collector.reject(line, new BadCell("", "", "cannot be read beyond this row: " + e.getMessage()));
        }
        return collector.reading();
    }

    private static void take(CsvRow row, int width, SheetRows sheet, RecordCollector collector) {
        if (row.isBlank()) {
            return;
        }
        if (row.cells().length == width) {
            sheet.row(row.line(), row.cells());
        } else {
            collector.reject(
                    row.line(),
                    new BadCell(
                            "",
                            String.join(",", row.cells()),
                            "the row has " + row.cells().length + " cells, the header " + width
                                    + "; look for a missing or surplus comma or quotation mark"));
        }
    }
}
