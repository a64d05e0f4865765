package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.publish.change.Basis;
import io.github.disclosurecompare.publish.table.DataPackage;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The run that makes a publication.
 *
 * @param id of the run
 * @param version of the program
 * @param parameters as the run was started
 * @param durations of the steps before this one
 */
public record RunRecord(
        String id,
        String version,
        State state,
        Instant started,
        Map<String, String> parameters,
        Map<String, Duration> durations) {

    /**
     * What a publication is a function of, as digests.
     *
     * @param whole inputs, decisions, reference, settings and version: while it is the same there is nothing new
     */
    public record State(String whole, String reference, String decisions) {}

    /** @param inputs the SHA-256 of each by path */
    public Basis basis(Map<String, String> inputs) {
        return new Basis(
                Basis.program(version),
                parameters.getOrDefault("peer-group", ""),
                parameters.getOrDefault("locale", ""),
                state.reference(),
                state.decisions(),
                Optional.of(inputs));
    }

    public String describe(PublicationCounts counts, Basis basis, Instant published) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("id", id);
        root.put("version", version);
        root.put("program", basis.program());
        root.put("state", state.whole());
        root.put("reference", state.reference());
        root.put("decisions", state.decisions());
        root.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("published", published.truncatedTo(ChronoUnit.SECONDS).toString());
        ObjectNode given = root.putObject("parameters");
        parameters.forEach(given::put);
        ObjectNode counted = root.putObject("counts");
        counted.put("reports", counts.reports());
        counted.put("figures", counts.figures());
        counted.put("rejected", counts.rejected());
        counted.put("files", counts.files());
        counted.put("accepted", counts.acceptances().matched());
        counted.put("unmatched_acceptances", counts.acceptances().unmatched());
        ObjectNode findings = counted.putObject("findings");
        counts.findings().forEach((code, count) -> findings.put(code.code(), count));
        ObjectNode took = root.putObject("durations_ms");
        durations.forEach((step, duration) -> took.put(step, duration.toMillis()));
        took.put("total", Duration.between(started, published).toMillis());
        ObjectNode inputs = root.putObject("inputs");
        basis.inputs().orElseThrow().forEach(inputs::put);
        return DataPackage.pretty(root);
    }
}
