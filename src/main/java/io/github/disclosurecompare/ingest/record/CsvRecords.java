package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads records from a CSV file. One bad cell rejects its row, a bad header its file. */
final class CsvRecords implements RecordFormat {
    private static final String NO_PAIRS =
            "the quotation marks of this line do not pair; close each one that opens, and"
                    + " write one within a cell twice";

    private final InstitutionRegistry registry;
    private final BrokenLines broken;

    /** @param broken the lines to do without; those that are found are added */
    CsvRecords(InstitutionRegistry registry, BrokenLines broken) {
        this.registry = registry;
        this.broken = broken;
    }

    @Override
    public RecordReading read(String path, Reader text) throws IOException {
        RecordCollector collector = new RecordCollector(path);
        RecordSheet sheet = new RecordSheet("", registry, collector);
        try (CsvRows rows = new CsvRows(broken.without(text))) {
            take(rows, sheet, collector);
        }
        return collector.reading();
    }

    /** @throws BrokenLines.FoundException where the file is to be read again without a line more */
    private void take(CsvRows rows, RecordSheet sheet, RecordCollector collector) throws IOException {
        Deque<Long> left = new ArrayDeque<>(broken.list());
        try {
            while (rows.next()) {
                rejectBefore(rows.line(), left, sheet);
                if (!sheet.take(rows.line(), rows.cells())) {
                    return;
                }
            }
        } catch (BadCell bad) {
            if (sheet.hasHeader() && broken.add(rows.line())) {
                throw new BrokenLines.FoundException();
            }
            rejectBefore(rows.line(), left, sheet);
            collector.missesRest(rows.line(), bad);
            return;
        }
        rejectBefore(Long.MAX_VALUE, left, sheet);
        if (!sheet.hasHeader()) {
            collector.refuse(1, new BadCell("", "", "the file is empty; its first row must be the header"));
        }
    }

    private void rejectBefore(long line, Deque<Long> left, RecordSheet sheet) {
        while (!left.isEmpty() && left.peek() < line) {
            long number = left.remove();
            String text = broken.text(number);
            sheet.reject(number, BrokenLines.cells(text), new BadCell("", text, NO_PAIRS));
        }
    }
}
