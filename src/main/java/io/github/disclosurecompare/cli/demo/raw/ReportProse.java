package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sections of a report in sentences. */
final class ReportProse {
    private static final List<String> ORDINALS = List.of("一是", "二是", "三是", "四是");

    private final Report report;
    private final FigureProse prose;
    private final RequestProse requests;
    private final Speech speech;
    private final boolean isUnit;

    ReportProse(Report report, FigureProse prose) {
        this.report = report;
        this.prose = prose;
        requests = new RequestProse(report, prose);
        speech = prose.speech();
        isUnit = report.reportingUnit().isUnit();
    }

    String title(Section section) {
        boolean both = section == Section.COMPLAINTS && requests.asksLawsuits();
        return speech.usual("heading " + (both ? "complaints and lawsuits" : section.code()));
    }

    List<String> paragraphs(Section section) {
        return switch (section) {
            case OVERVIEW -> overview();
            case PROACTIVE -> ProactiveProse.of(report.figures(), prose);
            case CHECKLIST, EVALUATION -> List.of(sentences(section.code(), 1, 2));
            case ON_REQUEST -> List.of(requests.onRequest());
            case COMPLAINTS -> List.of(requests.complaints());
            case PROBLEMS ->
                List.of(
                        speech.once("problems begin") + points("problems"),
                        speech.once("measures begin") + points("measures"));
            case OTHER -> List.of(speech.once("other"));
        };
    }

    private List<String> overview() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(isUnit ? sentences("overview of unit", 2, 3) : sentences("overview", 3, 5));
        paragraphs.add(speech.usual("standing") + sentences("doings", 8, 8));
        report.listFigures(Metric.TRAININGS).forEach(figure -> paragraphs.add(prose.say("trainings", figure) + "。"));
        return paragraphs;
    }

    private String sentences(String key, int least, int most) {
        return String.join("", speech.some(key, least, most));
    }

    /** 一是……；二是……。 */
    private String points(String key) {
        List<String> points = speech.some(key, 2, 4);
        return IntStream.range(0, points.size())
                .mapToObj(i -> ORDINALS.get(i) + points.get(i))
                .collect(Collectors.joining("；", "", "。"));
    }
}
