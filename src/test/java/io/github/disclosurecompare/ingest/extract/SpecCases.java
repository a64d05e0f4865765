package io.github.disclosurecompare.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.yaml.snakeyaml.Yaml;

/** Cases of the reader of texts: each a map with an id and, where it is not plain, a why. */
public final class SpecCases {
    private final Map<String, Object> fields;

    private SpecCases(Map<String, Object> fields) {
        this.fields = fields;
    }

    public static Stream<Arguments> read(String name) {
        try (InputStream in = SpecCases.class.getResourceAsStream("/extract/" + name)) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(one -> Arguments.of(one.get("id"), new SpecCases(one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field's text; empty where the case has none. */
    public String text(String field) {
        return String.valueOf(fields.getOrDefault(field, ""));
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String field) {
        return (List<String>) fields.getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return text("why");
    }
}
