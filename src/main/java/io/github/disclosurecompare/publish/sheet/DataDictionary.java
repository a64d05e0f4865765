package io.github.disclosurecompare.publish.sheet;

import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.ReaderTables;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table that says what each column of a workbook holds. */
final class DataDictionary {
    static final List<Row> ROWS = Stream.concat(
                    rows("page.summary", ReaderTables.SUMMARY), rows("page.findings", DataTables.FINDINGS))
            .toList();

    private final Messages messages;

    /**
     * A column of a sheet.
     *
     * @param sheet message key of its title
     */
    record Row(String sheet, String column, TableColumn.Type type) {}

    DataDictionary(Messages messages) {
        this.messages = messages;
    }

    CsvTable<Row> table() {
        return new CsvTable<>(
                "dictionary",
                List.of(
                        TableColumn.text("sheet", row -> messages.get(row.sheet())),
                        TableColumn.text("column", row -> messages.get("column." + row.column())),
                        TableColumn.text(
                                "type",
                                row -> messages.get("type." + row.type().name().toLowerCase(Locale.ROOT))),
                        TableColumn.text("meaning", row -> messages.get("meaning." + row.column()))));
    }

    private static <T> Stream<Row> rows(String sheet, CsvTable<T> table) {
        return table.columns().stream().map(column -> new Row(sheet, column.name(), column.type()));
    }
}
