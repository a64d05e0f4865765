package io.github.disclosurecompare.publish.table;

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
        return out.toChunks();
    }

    public Chunks rows(Collection<? extends T> rows) {
        RowWriter out = new RowWriter(columns.size());
        List<TableColumn<T>> cells = List.copyOf(columns);
        for (T row : rows) {
            for (TableColumn<T> column : cells) {
                column.cell().write(row, out);
            }
            out.endRow();
        }
        return out.toChunks();
    }
}
