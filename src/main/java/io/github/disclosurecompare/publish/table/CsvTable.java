package io.github.disclosurecompare.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of rows of one type, written as RFC 4180 CSV in UTF-8.
 *
 * @param name of its file, without the ending
 */
public record CsvTable<T>(String name, List<TableColumn<T>> columns) {

    /** @param title what the header says for a column */
    public Chunks header(UnaryOperator<String> title) {
        RowWriter out = new RowWriter(columns.size());
        columns.forEach(column -> out.text(title.apply(column.name())));
        out.endRow();
        return Chunks.of(out.take());
    }

    public Chunks rows(Collection<? extends T> rows) {
        RowWriter out = new RowWriter(columns.size());
        List<byte[]> full = new ArrayList<>();
        for (T row : rows) {
            write(row, out);
            if (out.isFull()) {
                full.add(out.take());
            }
        }
        full.add(out.take());
        return new Chunks(full);
    }

    /** Writes rows where they belong as they are made, so that a large table is never held as a whole. */
    public void write(Collection<? extends T> rows, OutputStream to) throws IOException {
        RowWriter out = new RowWriter(columns.size());
        for (T row : rows) {
            write(row, out);
            if (out.isFull()) {
                out.flush(to);
            }
        }
        out.flush(to);
    }

    private void write(T row, RowWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).cell().write(row, out);
        }
        out.endRow();
    }
}
