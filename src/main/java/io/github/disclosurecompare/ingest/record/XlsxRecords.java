package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.io.IOException;
import java.io.InputStream;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads records from an XLSX workbook. All its sheets, hidden ones too, are one file: the rows of a record may stand on
 * several, and a bad header on one refuses all.
 */
final class XlsxRecords {
    private final InstitutionRegistry registry;

    XlsxRecords(InstitutionRegistry registry) {
        this.registry = registry;
    }

    /** @param path of the file, relative to the data folder: its rejects name it */
    RecordReading read(String path, InputStream in) throws IOException {
        RecordCollector collector = new RecordCollector(path);
        boolean isEmpty = true;
        try (Workbook workbook = Workbook.open(in)) {
            for (Sheet sheet : workbook.sheets()) {
                isEmpty &= !read(workbook, sheet, collector);
            }
            if (isEmpty) {
                throw new BadCell("", "", "all sheets are empty; the first row of a sheet must be its header");
            }
        } catch (BadCell bad) {
            collector.refuse(1, bad);
        }
        return collector.reading();
    }

    /** Whether the sheet has any row. */
    private boolean read(Workbook workbook, Sheet sheet, RecordCollector collector) throws BadCell, IOException {
        RecordSheet records = new RecordSheet(sheet.getName() + "!", registry, collector);
        try (WorkbookRows rows = workbook.open(sheet)) {
            while (rows.next()) {
                if (!records.take(rows.line(), rows.cells(records.width()))) {
                    return true;
                }
            }
        }
        return records.hasHeader();
    }
}
