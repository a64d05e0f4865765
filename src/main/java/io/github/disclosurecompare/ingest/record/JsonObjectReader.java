package io.github.disclosurecompare.ingest.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the values of one JSON object, each of the type that it must have; null is as good as absent. */
final class JsonObjectReader {
    private final JsonNode node;
    private final String pointer;

    /**
     * @param pointer of the object in its record
     * @param keys the keys that it may have
     * @throws BadCell if it is no object or has another key
     */
    JsonObjectReader(JsonNode node, String pointer, Set<String> keys) throws BadCell {
        if (!node.isObject()) {
            throw new BadCell(pointer, brief(node), "an object is expected here");
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw new BadCell(
                        pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                        brief(node.get(key)),
                        "unknown key; remove it or correct its spelling");
            }
        }
        this.node = node;
        this.pointer = pointer;
    }

    String pointer(String key) {
        return pointer + "/" + key;
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** The text without the white space around it; empty where absent. */
    String text(String key) throws BadCell {
        return textOf(key).strip();
    }

    /** The text to the letter; empty where absent. */
    String textOf(String key) throws BadCell {
        if (!has(key)) {
            return "";
        }
        JsonNode value = node.get(key);
        if (!value.isString()) {
            throw new BadCell(pointer(key), brief(value), "a text in quotation marks is expected here");
        }
        return value.stringValue();
    }

    /** The digits of a whole number, written as a number or as a text. */
    String digits(String key) throws BadCell {
        if (!has(key) || node.get(key).isString()) {
            return text(key);
        }
        JsonNode value = node.get(key);
        if (!value.isNumber()) {
            throw new BadCell(pointer(key), brief(value), "a whole number is expected here");
        }
        return Digits.ofWhole(value.decimalValue()).orElse(value.asString());
    }

    Optional<JsonNode> find(String key) {
        return has(key) ? Optional.of(node.get(key)) : Optional.empty();
    }

    /** The elements of a list; none where absent. */
    List<JsonNode> list(String key) throws BadCell {
        if (!has(key)) {
            return List.of();
        }
        if (!node.get(key).isArray()) {
            throw new BadCell(pointer(key), brief(node.get(key)), "a list is expected here");
        }
        return new ArrayList<>(node.get(key).values());
    }

    /** The texts of a list; none where absent. */
    List<String> texts(String key) throws BadCell {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(key)) {
            if (!element.isString()) {
                throw new BadCell(
                        pointer(key) + "/" + texts.size(),
                        brief(element),
                        "a text in quotation marks is expected here");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    /** A value as a reject shows it; nothing of objects and lists. */
    static String brief(JsonNode value) {
        return value.isContainer() ? "" : value.asString();
    }
}
