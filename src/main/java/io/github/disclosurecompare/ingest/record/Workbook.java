package io.github.disclosurecompare.ingest.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** An XLSX workbook. Whatever is wrong with it is a {@link BadCell} of the file, not an exception of the library. */
final class Workbook implements AutoCloseable {
    private final byte[] bytes;
    private final ReadableWorkbook workbook;

    private Workbook(byte[] bytes, ReadableWorkbook workbook) {
        this.bytes = bytes;
        this.workbook = workbook;
    }

    /** @throws IOException if the bytes cannot be had */
    static Workbook open(InputStream in) throws IOException, BadCell {
        byte[] bytes = WorkbookBytes.read(in);
        try {
            return new Workbook(bytes, readable(bytes));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    List<Sheet> sheets() {
        return workbook.getSheets().toList();
    }

    WorkbookRows open(Sheet sheet) throws BadCell {
        try {
            return new WorkbookRows(
                    sheet.openStream(),
                    new WorkbookCells(workbook.isDate1904(), new EmptyResults(bytes, sheet.getId())));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    static BadCell damaged(Exception cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new BadCell(
                "", "", "the workbook is damaged (" + said + "); open it in a spreadsheet program and save it again");
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A workbook without styles has no dates either; the library opens it only when it is not asked for them. */
    private static ReadableWorkbook readable(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }
}
