package io.github.disclosurecompare.publish.table;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the tables under {@code data/} as a Frictionless data package. */
public final class DataPackage {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private DataPackage() {}

    public static String describe(List<CsvTable<?>> tables) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("name", "disclosure-compare");
        root.put("profile", "tabular-data-package");
        ArrayNode resources = root.putArray("resources");
        for (CsvTable<?> table : tables) {
            ObjectNode resource = resources.addObject();
            resource.put("name", table.name());
            resource.put("path", table.name() + ".csv");
            resource.put("profile", "tabular-data-resource");
            resource.put("format", "csv");
            resource.put("mediatype", "text/csv");
            resource.put("encoding", "utf-8");
            ArrayNode fields = resource.putObject("schema").putArray("fields");
            for (TableColumn<?> column : table.columns()) {
                fields.addObject()
                        .put("name", column.name())
                        .put("type", column.type().name().toLowerCase(Locale.ROOT));
            }
        }
        return pretty(root);
    }

    /** JSON that reads the same on every platform. */
    public static String pretty(ObjectNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
