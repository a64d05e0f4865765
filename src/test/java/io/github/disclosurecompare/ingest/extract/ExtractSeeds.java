package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Prints the records of raw reports as one JSON list: {@code ExtractSeeds REGISTRY.csv FILE...}. */
final class ExtractSeeds {
    private ExtractSeeds() {}

    public static void main(String[] files) throws IOException {
        ReportExtractor extractor =
                new ReportExtractor(registry(Path.of(files[0])), PhrasesReader.builtIn(), SubjectsReader.builtIn());
        List<Map<String, Object>> records = new ArrayList<>();
        for (String file : List.of(files).subList(1, files.length)) {
            try {
                String text = Files.readString(Path.of(file));
                records.add(record(file, extractor.extract(text, new Provenance(file, file, "", 0))));
            } catch (UnreadableReportException e) {
                System.err.println(file + ": " + e.getMessage());
            }
        }
        System.out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(records));
    }

    static InstitutionRegistry registry(Path csv) throws IOException {
        return RegistryReader.read(csv);
    }

    static Map<String, Object> record(String file, Report report) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("source", Map.of("path", file));
        record.put("institution", report.reportingUnit().institution());
        record.put(
                "unit",
                report.reportingUnit().unit().isEmpty()
                        ? null
                        : report.reportingUnit().unit());
        record.put("academic_year", report.academicYear().toString());
        ReportDates dates = report.dates();
        record.put("period", dates.from().isEmpty() ? null : List.of(text(dates.from()), text(dates.to())));
        record.put("issued", text(dates.issued()));
        record.put("published", text(dates.published()));
        record.put(
                "sections",
                report.sections().orElseThrow().stream().map(Coded::code).toList());
        record.put(
                "figures", report.figures().stream().map(ExtractSeeds::figure).toList());
        Notes notes = report.notes();
        record.put("checklist_not_applicable", notes.notApplicable());
        record.put(
                "set_aside",
                notes.setAside().stream().map(ExtractSeeds::setAside).toList());
        record.put(
                "findings", notes.findings().stream().map(ExtractSeeds::finding).toList());
        return record;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("metric", figure.metric().code());
        map.put("value", figure.quantity().value());
        map.put("qualifier", figure.quantity().qualifier().code());
        map.put("unit", figure.measure().isEmpty() ? null : figure.measure());
        map.put("channels", figure.channels().list().stream().map(Coded::code).toList());
        map.put("category", figure.category().map(Coded::code).orElse(null));
        map.put("role", figure.role().code());
        map.put("quote", figure.evidence().quote());
        map.put("begin", figure.evidence().begin());
        map.put("end", figure.evidence().end());
        return map;
    }

    private static Map<String, Object> setAside(SetAside entry) {
        return Map.of("text", entry.text(), "begin", entry.begin(), "end", entry.end(), "reason", entry.reason());
    }

    private static Map<String, Object> finding(TextFinding finding) {
        String code = finding.code().code() + (finding.detail().isEmpty() ? "" : ":" + finding.detail());
        return Map.of(
                "code",
                code,
                "message",
                finding.message(),
                "quote",
                finding.evidence().quote());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
