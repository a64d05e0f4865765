package io.github.disclosurecompare.publish.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A table of rows of one type, written as RFC 4180 CSV in UTF-8.
 *
 * @param name of its file, without the ending
 */
public record CsvTable<T>(String name, List<TableColumn<T>> columns) {
    private static final int BUFFER = 1 << 15;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    /** What a spreadsheet takes for the start of a formula, in either width. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    /** @param title what the header says for a column */
    public Chunks header(UnaryOperator<String> title) {
        return bytes(writer -> writer.writeRecord(
                columns.stream().map(column -> title.apply(column.name())).toList()));
    }

    public Chunks rows(Collection<? extends T> rows) {
        return bytes(writer -> {
            String[] cells = new String[columns.size()];
            for (T row : rows) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = inert(columns.get(i).cell().apply(row));
                }
                writer.writeRecord(cells);
            }
        });
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String inert(String cell) {
        boolean isSuspect = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return isSuspect && !PLAIN_NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static Chunks bytes(Consumer<CsvWriter> rows) {
        Utf8Writer out = new Utf8Writer();
        try (CsvWriter writer = CsvWriter.builder().bufferSize(BUFFER).build(out)) {
            rows.accept(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toChunks();
    }
}
