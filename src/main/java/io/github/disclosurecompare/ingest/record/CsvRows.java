package io.github.disclosurecompare.ingest.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The rows of a CSV file. FastCSV ends a quoted cell at the end of the file where its closing quotation mark is
 * missing; such a cell has swallowed all rows behind it, so the last row is looked at before it is given out.
 */
public final class CsvRows implements AutoCloseable {
    private final LastCharacter text;
    private final CsvReader<CsvRow> reader;
    private final RowsAhead rows;
    private final CsvRow.Handler handler = new CsvRow.Handler();
    private CsvRow row;
    private CsvRow following;
    private BadCell end;

    public CsvRows(Reader text) throws IOException {
        this.text = new LastCharacter(text);
        reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, this.text);
        rows = new RowsAhead(reader.iterator());
        following = read();
    }

    /**
     * Goes to the next row, if there is one.
     *
     * @throws BadCell if the file cannot be read beyond the row before
     */
    public boolean next() throws IOException, BadCell {
        row = following;
        if (row == null) {
            if (end != null) {
                throw end;
            }
            return false;
        }
        following = read();
        if (following == null && end == null && row.endsQuoted() && text.last != '"') {
            throw new BadCell(
                    "",
                    "",
                    "a quotation mark that opens in this row is never closed; the rows behind it were not read");
        }
        return true;
    }

    /** The physical line where the row, or what cannot be read, starts. */
    public long line() {
        return row == null ? handler.line() : row.line();
    }

    public String[] cells() {
        return row.cells();
    }

    public boolean isBlank() {
        return Arrays.stream(row.cells()).allMatch(String::isEmpty);
    }

    /**
     * Refuses a row whose cells may stand under wrong headers; spreadsheets write empty ones behind the last.
     *
     * @param width how many cells the header has
     */
    public void refuseUneven(int width) throws BadCell {
        String[] cells = row.cells();
        boolean isSurplus = cells.length > width
                && !Arrays.stream(cells, width, cells.length).allMatch(String::isEmpty);
        if (cells.length < width || isSurplus) {
            throw new BadCell(
                    "",
                    String.join(",", cells),
                    "the row has " + cells.length + " cells, the header " + width + "; look for a "
                            + (isSurplus ? "surplus" : "missing") + " comma");
        }
    }

    private CsvRow read() throws IOException {
        try {
            return rows.next();
        } catch (CsvParseException e) {
            end = new BadCell("", "", "cannot be read from here on: " + e.getMessage());
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        reader.close();
    }

    /** Remembers the last character that is no white space. */
    private static final class LastCharacter extends FilterReader {
        private int last;

        LastCharacter(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = offset + count - 1; i >= offset; i--) {
                if (!Character.isWhitespace(buffer[i])) {
                    last = buffer[i];
                    break;
                }
            }
            return count;
        }
    }
}
