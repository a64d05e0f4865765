package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.TableColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a command prints a table; picocli matches the words as they are written here. */
enum OutputFormat {
    csv {
        @Override
        String print(List<String> columns, List<List<String>> rows) {
            List<TableColumn<List<String>>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int place = i;
                cells.add(TableColumn.text(columns.get(i), row -> row.get(place)));
            }
            CsvTable<List<String>> table = new CsvTable<>("", cells);
            return table.header(name -> name).plus(table.rows(rows)).toString();
        }
    },
    json {
        @Override
        String print(List<String> columns, List<List<String>> rows) {
            List<Map<String, String>> objects = new ArrayList<>();
            for (List<String> row : rows) {
                Map<String, String> object = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    object.put(columns.get(i), row.get(i));
                }
                objects.add(object);
            }
            return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(objects)
                    + System.lineSeparator();
        }
    };

    abstract String print(List<String> columns, List<List<String>> rows);
}
