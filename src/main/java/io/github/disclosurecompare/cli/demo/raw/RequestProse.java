package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sections on applications and what became of them, and on complaints. */
final class RequestProse {
    private static final List<Metric> OUTCOMES = List.of(
            Metric.APPLICATIONS_GRANTED,
            Metric.APPLICATIONS_REFUSED,
            Metric.APPLICATIONS_CLOSED,
            Metric.APPLICATIONS_PENDING);

    private final Report report;
    private final FigureProse prose;
    private final Speech speech;

    RequestProse(Report report, FigureProse prose) {
        this.report = report;
        this.prose = prose;
        speech = prose.speech();
    }

    String onRequest() {
        return String.join("", speech.some("on_request", 1, 2))
                + applications()
                + find(Metric.CONSULTATIONS)
                        .map(figure -> prose.say("consultations", figure) + "。")
                        .orElse("");
    }

    String complaints() {
        Figure complaints = find(Metric.COMPLAINTS).orElseThrow();
        if (complaints.quantity().value() > 0) {
            return prose.say("complaints", complaints) + (asksLawsuits() ? speech.once("but no lawsuits") : "。");
        }
        return speech.once(asksLawsuits() ? "no complaints nor lawsuits" : "no complaints");
    }

    boolean asksLawsuits() {
        return find(Metric.LAWSUITS).isPresent();
    }

    private String applications() {
        Applications.Statement statement = Applications.of(report).statement().orElseThrow();
        return switch (statement) {
            case ZERO -> speech.once("received none");
            case HEDGED_ZERO -> speech.once("received none in writing");
            case SILENT -> "";
            case POSITIVE ->
                prose.say("received", find(Metric.APPLICATIONS_RECEIVED).orElseThrow()) + outcomes() + "。";
        };
    }

    private String outcomes() {
        String outcomes = report.figures().stream()
                .filter(figure -> OUTCOMES.contains(figure.metric()))
                .map(figure -> prose.sayInTurn(figure.metric().code(), figure))
                .collect(Collectors.joining("，"));
        return outcomes.isEmpty() ? "" : "，其中" + outcomes;
    }

    private Optional<Figure> find(Metric metric) {
        return report.listFigures(metric).stream().findFirst();
    }
}
