package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The figures of one record in JSON: a bad value rejects its figure, an unknown key the whole record. */
final class JsonFigures {
    private static final Set<String> KEYS =
            Set.of("metric", "value", "qualifier", "unit", "channels", "category", "role", "quote", "begin", "end");

    private final CellValues values;
    private final List<Figure> figures = new ArrayList<>();
    private int rejected;

    JsonFigures(CellValues values, JsonProblems problems, List<JsonNode> nodes) throws BadCell {
        this.values = values;
        List<JsonObjectReader> readers = new ArrayList<>();
        for (JsonNode node : nodes) {
            readers.add(new JsonObjectReader(node, "/figures/" + readers.size(), KEYS));
        }
        for (JsonObjectReader reader : readers) {
            try {
                figures.add(figure(reader));
            } catch (BadCell bad) {
                problems.reject(bad);
                rejected++;
            }
        }
    }

    List<Figure> list() {
        return List.copyOf(figures);
    }

    int rejected() {
        return rejected;
    }

    private Figure figure(JsonObjectReader of) throws BadCell {
        return new Figure(
                values.metric(of.pointer("metric"), of.text("metric")),
                new Quantity(
                        values.number(of.pointer("value"), of.digits("value")),
                        values.qualifier(of.pointer("qualifier"), of.text("qualifier"))),
                MeasureWord.of(of.text("unit")),
                channels(of),
                values.category(of.pointer("category"), of.text("category")),
                values.role(of.pointer("role"), of.text("role")),
                evidence(values, of, ""));
    }

    private ChannelSet channels(JsonObjectReader of) throws BadCell {
        List<Channel> channels = new ArrayList<>();
        for (String code : of.texts("channels")) {
            channels.add(values.channel(of.pointer("channels") + "/" + channels.size(), code));
        }
        return ChannelSet.of(channels);
    }

    static Evidence evidence(CellValues values, JsonObjectReader of, String source) throws BadCell {
        int begin = values.offset(of.pointer("begin"), of.digits("begin"));
        int end = values.offset(of.pointer("end"), of.digits("end"));
        if (end < begin) {
            throw new BadCell(of.pointer("end"), of.digits("end"), "ends before it begins");
        }
        return new Evidence(of.textOf("quote"), begin, end, source);
    }
}
