package io.github.disclosurecompare.ingest.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of a JSON text, each cut out whole, so that a defect in one leaves the others readable.
 *
 * @param damage where the text stops being JSON, with what was found there; what stands before it is read
 */
record JsonSlices(List<Slice> records, Optional<Slice> damage) {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** Not every line end of Unicode: most of them may stand inside a text of JSON. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    /**
     * The text of one record.
     *
     * @param line physical line on which it begins, 1 = first
     * @param column in which it begins, 1 = first
     * @param pointer of the record in its document: empty where it is the document, else {@code /0}, {@code /1} ...
     */
    record Slice(long line, long column, String pointer, String text) {}

    /** @param isOneALine whether each line is known to hold a record; else the text tells */
    static JsonSlices of(String text, boolean isOneALine) {
        boolean isList = text.stripLeading().startsWith("[");
        return isOneALine || !isList && closesOnFirstLine(text) ? ofLines(text) : ofDocument(text, isList);
    }

    /** Whether the first line is a whole, or damaged, but does not go on in the next. */
    private static boolean closesOnFirstLine(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), first)) {
            parser.nextToken();
            parser.skipChildren();
            return true;
        } catch (JacksonException e) {
            // What is missed at the very end of the line stands in the next one.
            return e.getLocation() == null || e.getLocation().getCharOffset() < first.length();
        }
    }

    private static JsonSlices ofLines(String text) {
        List<Slice> slices = new ArrayList<>();
        int number = 0;
        for (String line : LINE_END.split(text, -1)) {
            number++;
            if (!line.isBlank()) {
                slices.add(new Slice(number, 1, "", line));
            }
        }
        return new JsonSlices(slices, Optional.empty());
    }

    private static JsonSlices ofDocument(String text, boolean isList) {
        List<Slice> slices = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (isList) {
                parser.nextToken();
            }
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (isList && token == JsonToken.END_ARRAY) {
                    break;
                }
                TokenStreamLocation start = parser.currentTokenLocation();
                int begin = (int) start.getCharOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getCharOffset();
                slices.add(new Slice(
                        start.getLineNr(),
                        start.getColumnNr(),
                        isList ? "/" + slices.size() : "",
                        text.substring(begin, end)));
            }
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String pointer = isList ? "/" + slices.size() : "";
            return new JsonSlices(slices, Optional.of(new Slice(line, 1, pointer, JsonFault.of(e, 1, 1))));
        }
        return new JsonSlices(slices, Optional.empty());
    }
}
