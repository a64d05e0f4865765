package io.github.disclosurecompare.ingest.record;

import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet of a workbook, as the texts of their cells. */
final class WorkbookRows implements AutoCloseable {
    private static final int MOST_COLUMNS = 16_384;

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final WorkbookCells cells;
    private Row row;

    WorkbookRows(Stream<Row> stream, WorkbookCells cells) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = cells;
    }

    /** Goes to the next row, if there is one. */
    boolean next() throws BadCell {
        try {
            row = rows.hasNext() ? rows.next() : null;
            if (row != null && row.getCellCount() > MOST_COLUMNS) {
                throw new IllegalStateException("row " + row.getRowNum() + " has more than 16384 columns");
            }
            return row != null;
        } catch (RuntimeException e) {
            throw Workbook.damaged(e);
        }
    }

    /** The number that the spreadsheet program shows beside the row. */
    long line() {
        return row.getRowNum();
    }

    /** @param width how many cells to give at least: a workbook does not hold the empty ones at the end */
    String[] cells(int width) {
        int count = row.getCellCount();
        String[] texts = new String[Math.max(width, count)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < count ? cells.text(row.getCell(i)) : "";
        }
        return texts;
    }

    @Override
    public void close() {
        stream.close();
    }
}
