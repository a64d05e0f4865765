package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.generation.RunRecord;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code run.json} says, as people read it. */
public final class RunPage {
    private static final int MOST_REJECTS = 200;

    private final Messages messages;

    public RunPage(Messages messages) {
        this.messages = messages;
    }

    public Map<String, Object> values(
            RunRecord run, PublicationCounts counts, List<Reject> rejects, Instant published) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("run.id", run.id()));
        facts.add(fact("run.ended", messages.get(ending(counts))));
        facts.add(fact("run.started", run.started().truncatedTo(ChronoUnit.SECONDS)));
        facts.add(fact("run.published", published.truncatedTo(ChronoUnit.SECONDS)));
        facts.add(fact("run.version", run.version()));
        run.parameters().forEach((name, value) -> facts.add(Map.of("name", "--" + name, "value", value)));
        Map<String, Object> values = new TreeMap<>();
        values.put("root", "");
        values.put("title", messages.get("run.title"));
        values.put("facts", facts);
        values.put("counts", counts(counts));
        values.put("durations", durations(run, published));
        values.put("rejects", rejects.stream().limit(MOST_REJECTS).toList());
        values.put("rejected", Messages.grouped(rejects.size()));
        values.put("anyRejected", !rejects.isEmpty());
        values.put("moreRejects", rejects.size() > MOST_REJECTS);
        return values;
    }

    private static String ending(PublicationCounts counts) {
        if (counts.rejected() > 0) {
            return "run.done_with_rejects";
        }
        return counts.findings().containsKey(FindingCode.STALE_CORRECTION) ? "run.done_with_stale" : "run.done";
    }

    private List<Map<String, Object>> counts(PublicationCounts counts) {
        List<Map<String, Object>> counted = new ArrayList<>();
        counted.add(count(messages.get("page.reports"), counts.reports()));
        counted.add(count(messages.get("run.figures"), counts.figures()));
        counted.add(count(messages.get("run.rejected"), counts.rejected()));
        counted.add(count(messages.get("run.files"), counts.files()));
        counted.add(count(messages.get("run.accepted"), counts.acceptances().matched()));
        if (counts.acceptances().unmatched() > 0) {
            counted.add(
                    count(messages.get("run.unmatched"), counts.acceptances().unmatched()));
        }
        counts.findings()
                .forEach((code, number) -> counted.add(count(messages.get("run.finding", code.code()), number)));
        return counted;
    }

    private List<Map<String, Object>> durations(RunRecord run, Instant published) {
        List<Map<String, Object>> durations = new ArrayList<>();
        run.durations().forEach((step, took) -> durations.add(duration(messages.get("run.step." + step), took)));
        durations.add(duration(messages.get("run.total"), Duration.between(run.started(), published)));
        return durations;
    }

    private Map<String, Object> fact(String key, Object value) {
        return Map.of("name", messages.get(key), "value", value);
    }

    private static Map<String, Object> count(String name, long number) {
        return Map.of("name", name, "number", Messages.grouped(number));
    }

    private static Map<String, Object> duration(String name, Duration took) {
        return Map.of("name", name, "number", String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
    }
}
