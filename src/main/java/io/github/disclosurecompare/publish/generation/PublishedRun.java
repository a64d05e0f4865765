package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.publish.change.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a {@code run.json} tells of the run that made a publication. */
public final class PublishedRun {
    private final Path file;

    /** @param publication its folder */
    public PublishedRun(Path publication) {
        this.file = publication.resolve("run.json");
    }

    /** The state that it was made of; it stands before the long parts of the file, which are not read for it. */
    Optional<String> findState() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JsonMapper.shared().createParser(in)) {
            while (json.nextToken() != null && json.currentToken() != JsonToken.END_OBJECT) {
                if ("state".equals(json.currentName()) && json.currentToken() == JsonToken.VALUE_STRING) {
                    return Optional.of(json.getString());
                }
            }
            return Optional.empty();
        }
    }

    /** How many figures it has; 0 where the run did not write it down. */
    public long figures() throws IOException {
        return tree().path("counts").path("figures").asLong(0);
    }

    /** What it was made of; empty where the run did not write it down. */
    Optional<MadeOf> findMadeOf() throws IOException {
        Optional<String> state = findState();
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new MadeOf(
                        state.get(),
                        AcademicYear.find(
                                tree().path("parameters").path("academic-year").asString(""))));
    }

    /** Where an older program wrote no more than the version, the rest is taken to be as it is now. */
    public Basis basis(Basis now) throws IOException {
        JsonNode run = tree();
        JsonNode parameters = run.path("parameters");
        return new Basis(
                run.path("program").asString(run.path("version").asString("")),
                parameters.path("peer-group").asString(now.peerGroup()),
                parameters.path("locale").asString(now.locale()),
                run.path("reference").asString(now.reference()),
                run.path("decisions").asString(now.decisions()),
                inputs(run.path("inputs")));
    }

    private JsonNode tree() throws IOException {
        return Files.exists(file)
                ? JsonMapper.shared().readTree(Files.readAllBytes(file))
                : JsonMapper.shared().createObjectNode();
    }

    private static Optional<Map<String, String>> inputs(JsonNode listed) {
        if (!listed.isObject()) {
            return Optional.empty();
        }
        Map<String, String> inputs = new TreeMap<>();
        listed.properties()
                .forEach(input -> inputs.put(input.getKey(), input.getValue().asString()));
        return Optional.of(inputs);
    }
}
