package io.github.disclosurecompare.cli.demo.raw;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.TextFinding;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports as records in JSON, one a line; what is not known is left out. */
public final class DemoJsonLines implements DemoRecords {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Writer lines;

    public DemoJsonLines(Path file) throws IOException {
        lines = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void write(Report report) throws IOException {
        lines.write(mapper.writeValueAsString(record(report)));
        lines.write('\n');
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private ObjectNode record(Report report) {
        ReportingUnit who = report.reportingUnit();
        ObjectNode record = mapper.createObjectNode();
        record.putObject("source").put("path", report.provenance().source());
        record.putObject("institution").put("code", who.code()).put("name", who.institution());
        if (who.isUnit()) {
            record.put("unit", who.unit());
        }
        record.put("academic_year", report.academicYear().toString());
        ObjectNode period = record.putObject("period");
        put(period, "from", report.dates().from());
        put(period, "to", report.dates().to());
        put(record, "issued", report.dates().issued());
        put(record, "published", report.dates().published());
        report.sections().ifPresent(sections -> {
            ArrayNode codes = record.putArray("sections");
            sections.forEach(section -> codes.add(section.code()));
        });
        ArrayNode figures = record.putArray("figures");
        report.figures().forEach(figure -> put(figures.addObject(), figure));
        ArrayNode notApplicable = record.putArray("checklist_not_applicable");
        report.notes().notApplicable().forEach(notApplicable::add);
        ArrayNode findings = record.putArray("findings");
        report.notes().findings().forEach(finding -> put(findings.addObject(), finding));
        return record;
    }

    private static void put(ObjectNode node, Figure figure) {
        node.put("metric", figure.metric().code());
        node.put("value", figure.quantity().value());
        node.put("qualifier", figure.quantity().qualifier().code());
        if (!figure.measure().isEmpty()) {
            node.put("unit", figure.measure());
        }
        ArrayNode channels = node.putArray("channels");
        figure.channels().list().forEach(channel -> channels.add(channel.code()));
        figure.category().ifPresent(category -> node.put("category", category.code()));
        node.put("role", figure.role().code());
        node.put("quote", figure.evidence().quote());
    }

    private static void put(ObjectNode node, TextFinding finding) {
        node.put("code", finding.code().code());
        node.put("message", finding.message());
    }

    private static void put(ObjectNode node, String key, Optional<LocalDate> day) {
        day.ifPresent(d -> node.put(key, d.toString()));
    }
}
