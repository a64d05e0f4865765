package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One record in JSON. */
final class JsonRecord {
    private static final Set<String> KEYS = Set.of(
            "source",
            "institution",
            "unit",
            "academic_year",
            "period",
            "issued",
            "published",
            "sections",
            "figures",
            "checklist_not_applicable",
            "set_aside",
            "findings");

    private final CellValues values = new CellValues();
    private final JsonNode node;
    private final InstitutionMatcher matcher;
    private final JsonProblems problems;

    JsonRecord(JsonNode node, InstitutionMatcher matcher, JsonProblems problems) {
        this.node = node;
        this.matcher = matcher;
        this.problems = problems;
    }

    /** The report; empty where the record as a whole is rejected. */
    Optional<Report> read(String path) {
        try {
            JsonObjectReader record = new JsonObjectReader(node, "", KEYS);
            if (!record.has("figures")) {
                throw new BadCell("/figures", "", "required, but absent; write [] where there are none");
            }
            ReportKey key = new ReportKey(who(record), values.year("/academic_year", record.text("academic_year")));
            ReportDates dates = dates(record);
            Optional<Set<Section>> sections = sections(record);
            JsonFigures figures = new JsonFigures(values, problems, record.list("figures"));
            Notes notes = new JsonNotes(values, problems).read(record);
            Provenance provenance = provenance(record, path, figures.rejected());
            return Optional.of(new Report(key, dates, sections, figures.list(), notes, provenance));
        } catch (BadCell bad) {
            problems.reject(bad);
            return Optional.empty();
        }
    }

    private ReportingUnit who(JsonObjectReader record) throws BadCell {
        if (!record.has("institution")) {
            throw new BadCell("/institution", "", "required, but absent; give its code or name");
        }
        JsonObjectReader institution =
                new JsonObjectReader(record.find("institution").orElseThrow(), "/institution", Set.of("code", "name"));
        String code = institution.text("code");
        String name = institution.text("name");
        String unit = record.text("unit");
        try {
            return matcher.match(code, name, unit);
        } catch (BadCell bad) {
            throw bad.in(pointer(bad));
        }
    }

    private static String pointer(BadCell bad) {
        if (bad.column().equals(Column.UNIT.code())) {
            return "/unit";
        }
        boolean isName = bad.column().equals(Column.INSTITUTION.code());
        return isName ? "/institution/name" : bad.value().isEmpty() ? "/institution" : "/institution/code";
    }

    private ReportDates dates(JsonObjectReader record) throws BadCell {
        ReportDates dates = new ReportDates(
                Optional.empty(),
                Optional.empty(),
                values.day("/issued", record.text("issued")),
                values.day("/published", record.text("published")));
        Optional<JsonNode> period = record.find("period");
        if (period.isEmpty()) {
            return dates;
        }
        JsonObjectReader ends = new JsonObjectReader(period.get(), "/period", Set.of("from", "to"));
        return new ReportDates(
                values.day("/period/from", ends.text("from")),
                values.day("/period/to", ends.text("to")),
                dates.issued(),
                dates.published());
    }

    private Optional<Set<Section>> sections(JsonObjectReader record) throws BadCell {
        if (!record.has("sections")) {
            return Optional.empty();
        }
        Set<Section> sections = EnumSet.noneOf(Section.class);
        List<String> codes = record.texts("sections");
        for (int i = 0; i < codes.size(); i++) {
            sections.add(values.section("/sections/" + i, codes.get(i)));
        }
        return Optional.of(sections);
    }

    private static Provenance provenance(JsonObjectReader record, String path, int rejected) throws BadCell {
        Optional<JsonNode> source = record.find("source");
        if (source.isEmpty()) {
            return new Provenance(path, path, "", rejected);
        }
        JsonObjectReader of = new JsonObjectReader(source.get(), "/source", Set.of("path", "sha256", "charset"));
        of.text("charset");
        String own = of.text("path");
        return new Provenance(path, own.isEmpty() ? path : own, of.text("sha256"), rejected);
    }
}
