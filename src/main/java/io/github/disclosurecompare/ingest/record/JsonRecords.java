package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records from JSON: one object, a list of them, or one a line. A bad figure rejects itself alone; a bad value in
 * the head of a record or an unknown key rejects the record.
 */
final class JsonRecords implements RecordFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final InstitutionMatcher matcher;

    JsonRecords(InstitutionRegistry registry) {
        this.matcher = new InstitutionMatcher(registry);
    }

    @Override
    public RecordReading read(String path, Reader text) throws IOException {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        List<Report> reports = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        boolean isOneALine = path.toLowerCase(Locale.ROOT).endsWith(".jsonl");
        JsonSlices slices = JsonSlices.of(whole.toString(), isOneALine);
        if (whole.toString().isBlank() && !isOneALine) {
            rejects.add(new Reject(path, 1, "", "", "the file is empty; write [] where there are no records"));
        }
        for (JsonSlices.Slice slice : slices.records()) {
            JsonProblems problems = new JsonProblems(path, slice.line(), slice.pointer());
            Optional<AcademicYear> year = Optional.empty();
            try {
                JsonNode record = MAPPER.readTree(slice.text());
                year = record.path("academic_year").stringValueOpt().flatMap(AcademicYear::find);
                new JsonRecord(record, matcher, problems).read(path).ifPresent(reports::add);
            } catch (JacksonException e) {
                problems.reject("", "", JsonFault.of(e, slice.line(), slice.column()));
            }
            rejects.addAll(problems.rejects(year));
        }
        slices.damage()
                .ifPresent(damage -> rejects.add(new Reject(
                        path,
                        damage.line(),
                        damage.pointer(),
                        "",
                        damage.text() + "; nothing behind this place was read")));
        return new RecordReading(reports, rejects);
    }
}
