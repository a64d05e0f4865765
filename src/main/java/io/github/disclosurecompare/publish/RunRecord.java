package io.github.disclosurecompare.publish;

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
 * @param state stands for inputs, decisions, reference, settings and version: while it is the same there is nothing new
 * @param parameters as the run was started
 * @param durations of the steps before this one
 */
record RunRecord(
        String id,
        String version,
        String state,
        Instant started,
        Map<String, String> parameters,
        Map<String, Duration> durations) {

    String describe(PublicationCounts counts) {
        Instant now = Instant.now();
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("id", id);
        root.put("version", version);
        root.put("state", state);
        root.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("published", now.truncatedTo(ChronoUnit.SECONDS).toString());
        ObjectNode given = root.putObject("parameters");
        parameters.forEach(given::put);
        ObjectNode counted = root.putObject("counts");
        counted.put("reports", counts.reports());
        counted.put("figures", counts.figures());
        counted.put("rejected", counts.rejected());
        counted.put("files", counts.files());
        ObjectNode findings = counted.putObject("findings");
        counts.findings().forEach((code, count) -> findings.put(code.code(), count));
        ObjectNode took = root.putObject("durations_ms");
        durations.forEach((step, duration) -> took.put(step, duration.toMillis()));
        took.put("total", Duration.between(started, now).toMillis());
        return DataPackage.pretty(root);
    }

    /** The state that a {@code run.json} tells of. */
    static Optional<String> findState(String json) {
        return JsonMapper.shared().readTree(json).path("state").stringValueOpt();
    }
}
