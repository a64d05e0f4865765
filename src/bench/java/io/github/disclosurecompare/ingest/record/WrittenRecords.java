package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.GeneratedFigure;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generated reports in the forms in which records come. */
final class WrittenRecords {
    private static final String KEY = "institution_code,institution,academic_year,issued,";

    private WrittenRecords() {}

    /** One row a figure. */
    static byte[] longSheet(List<Report> reports) {
        String header = KEY + "metric,channels,category,value,qualifier,measure,role,quote,source\n";
        return bytes(
                header,
                reports.stream()
                        .flatMap(report -> report.figures().stream().map(figure -> key(report) + row(report, figure))));
    }

    /** One row a report; what a wide sheet cannot say is left out. */
    static byte[] wideSheet(List<Report> reports) {
        String header = GeneratedFigure.listWide().stream()
                .map(figure ->
                        figure.measure().isEmpty() ? figure.header() : figure.header() + "（" + figure.measure() + "）")
                .collect(Collectors.joining(",", KEY, "\n"));
        return bytes(
                header,
                reports.stream()
                        .map(report -> report.figures().stream()
                                .limit(GeneratedFigure.listWide().size())
                                .map(figure -> String.valueOf(figure.quantity().value()))
                                .collect(Collectors.joining(",", key(report), "\n"))));
    }

    /** One object a report. */
    static byte[] jsonLines(List<Report> reports) {
        return bytes("", reports.stream().map(WrittenRecords::json));
    }

    private static String key(Report report) {
        return String.join(
                ",",
                report.reportingUnit().code(),
                report.reportingUnit().institution(),
                report.academicYear().toString(),
                issued(report),
                "");
    }

    private static String row(Report report, Figure figure) {
        return String.join(
                ",",
                figure.metric().code(),
                figure.channels().code(),
                code(figure.category()),
                String.valueOf(figure.quantity().value()),
                figure.quantity().qualifier().code(),
                figure.measure(),
                figure.role().code(),
                figure.evidence().quote(),
                report.provenance().source() + "\n");
    }

    private static String json(Report report) {
        return """
                {"institution": {"code": "%s", "name": "%s"}, "academic_year": "%s", "issued": "%s", "figures": [%s]}
                """.formatted(
                        report.reportingUnit().code(),
                        report.reportingUnit().institution(),
                        report.academicYear(),
                        issued(report),
                        report.figures().stream().map(WrittenRecords::json).collect(Collectors.joining(", ")));
    }

    private static String json(Figure figure) {
        return ("{\"metric\": \"%s\", \"value\": %d, \"qualifier\": \"%s\", \"unit\": \"%s\", \"channels\": [%s], "
                        + "\"category\": %s, \"role\": \"%s\", \"quote\": \"%s\"}")
                .formatted(
                        figure.metric().code(),
                        figure.quantity().value(),
                        figure.quantity().qualifier().code(),
                        figure.measure(),
                        figure.channels().list().stream()
                                .map(channel -> '"' + channel.code() + '"')
                                .collect(Collectors.joining(", ")),
                        figure.category()
                                .map(category -> '"' + category.code() + '"')
                                .orElse("null"),
                        figure.role().code(),
                        figure.evidence().quote());
    }

    private static String issued(Report report) {
        return report.dates().issued().map(LocalDate::toString).orElse("");
    }

    private static String code(Optional<? extends Coded> member) {
        return member.map(Coded::code).orElse("");
    }

    private static byte[] bytes(String header, Stream<String> lines) {
        return lines.collect(Collectors.joining("", header, "")).getBytes(StandardCharsets.UTF_8);
    }
}
