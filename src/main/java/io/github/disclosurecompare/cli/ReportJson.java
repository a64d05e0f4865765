package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.publish.edition.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as a JSON record that can be corrected by hand and put among the records. */
final class ReportJson {
    private final Messages messages;

    /** @param messages in whose language the computed findings are worded */
    ReportJson(Messages messages) {
        this.messages = messages;
    }

    /** @param computed findings besides those that the report brings itself */
    Map<String, Object> record(Report report, List<Finding> computed) {
        Map<String, Object> record = new LinkedHashMap<>();
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("path", report.provenance().source());
        source.put("sha256", report.provenance().sha256());
        record.put("source", source);
        ReportingUnit who = report.reportingUnit();
        Map<String, Object> institution = new LinkedHashMap<>();
        institution.put("code", orNull(who.code()));
        institution.put("name", orNull(who.institution()));
        record.put("institution", institution);
        record.put("unit", orNull(who.unit()));
        record.put("academic_year", report.academicYear().toString());
        record.put("period", period(report.dates()));
        record.put("issued", text(report.dates().issued()));
        record.put("published", text(report.dates().published()));
        report.sections()
                .ifPresent(sections -> record.put(
                        "sections", sections.stream().map(Coded::code).toList()));
        record.put("figures", report.figures().stream().map(ReportJson::figure).toList());
        record.put("checklist_not_applicable", report.notes().notApplicable());
        record.put(
                "set_aside",
                report.notes().setAside().stream().map(ReportJson::setAside).toList());
        record.put("findings", findings(report, computed));
        return record;
    }

    private List<Map<String, Object>> findings(Report report, List<Finding> computed) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (TextFinding finding : report.notes().findings()) {
            String code = finding.code().code() + (finding.detail().isEmpty() ? "" : ":" + finding.detail());
            findings.add(finding(code, finding.message(), finding.evidence()));
        }
        for (Finding finding : computed) {
            findings.add(finding(finding.fullCode(), messages.of(finding), finding.evidence()));
        }
        return findings;
    }

    private static Map<String, Object> finding(String code, String message, Evidence evidence) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("code", code);
        finding.put("message", message);
        putEvidence(finding, evidence);
        return finding;
    }

    private static Map<String, Object> period(ReportDates dates) {
        if (dates.from().isEmpty() && dates.to().isEmpty()) {
            return null;
        }
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", text(dates.from()));
        period.put("to", text(dates.to()));
        return period;
    }

    private static Map<String, Object> figure(Figure of) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("metric", of.metric().code());
        figure.put("value", of.quantity().value());
        figure.put("qualifier", of.quantity().qualifier().code());
        figure.put("unit", orNull(of.measure()));
        figure.put("channels", of.channels().list().stream().map(Coded::code).toList());
        figure.put("category", of.category().map(Coded::code).orElse(null));
        figure.put("role", of.role().code());
        putEvidence(figure, of.evidence());
        return figure;
    }

    private static Map<String, Object> setAside(SetAside of) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("text", of.text());
        entry.put("begin", of.begin());
        entry.put("end", of.end());
        entry.put("reason", of.reason());
        return entry;
    }

    private static void putEvidence(Map<String, Object> object, Evidence evidence) {
        if (evidence.begin() != Evidence.NOWHERE) {
            object.put("quote", evidence.quote());
            object.put("begin", evidence.begin());
            object.put("end", evidence.end());
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
