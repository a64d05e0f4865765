package io.github.disclosurecompare.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.header.Header;
import io.github.disclosurecompare.ingest.extract.header.InstitutionNames;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.reference.RegistryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headers, sections and findings of five real reports, against what a person read in them. */
class SeedHeadersTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Set<String> OF_THE_TEXT = Set.of(
            FindingCode.NO_ISSUE_DATE.code(),
            FindingCode.NO_TITLE.code(),
            FindingCode.PARENT_INFERRED.code(),
            FindingCode.PART_COUNT_MISMATCH.code(),
            FindingCode.SECTION_NUMBER_SKIPPED.code(),
            FindingCode.OTHER_YEAR_MENTIONED.code(),
            FindingCode.CITATION_INCONSISTENT.code(),
            FindingCode.DATE_DAMAGED.code(),
            FindingCode.PERIOD_NOT_ACADEMIC_YEAR.code(),
            FindingCode.EDITOR_RESIDUE.code(),
            FindingCode.PAGE_FURNITURE.code());

    private static JsonNode gold;
    private static InstitutionNames names;

    @BeforeAll
    static void read() throws IOException {
        Path file = SHARED.resolve("gold/seeds.json");
        assumeThat(file).as("the hand-read reports beside the project").exists();
        gold = new JsonMapper().readTree(Files.readString(file));
        names = new InstitutionNames(RegistryReader.read(SHARED.resolve("reference/institutions-2017.csv")));
    }

    @Test
    void areReadAsAPersonReadThem() throws IOException {
        assertThat(gold.size()).isEqualTo(5);
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode report : gold) {
            String file = report.get("file").asString();
            ReportText text = ReportText.of(SourceText.of(Files.readString(SHARED.resolve("seeds/" + file))));
            Header header = Header.of(text, names);
            softly.assertThat(fields(header)).as(file).isEqualTo(fields(report));
            softly.assertThat(text.outline().sections().stream()
                            .map(Section::code)
                            .toList())
                    .as(file)
                    .isEqualTo(texts(report.get("sections")));
            softly.assertThat(codes(header)).as(file).isEqualTo(ofTheText(report.get("findings")));
        }
        softly.assertAll();
    }

    private static List<String> fields(Header header) {
        ReportingUnit unit = header.unit().orElseThrow();
        ReportDates dates = header.dates();
        List<String> fields = new ArrayList<>(List.of(unit.institution(), unit.unit()));
        List.of(header.academicYear(), dates.from(), dates.to(), dates.issued(), dates.published())
                .forEach(value -> fields.add(value.map(String::valueOf).orElse("")));
        return fields;
    }

    private static List<String> fields(JsonNode report) {
        List<String> fields = new ArrayList<>();
        for (String field : List.of("institution", "unit", "academic_year", "period", "issued", "published")) {
            JsonNode value = report.get(field);
            fields.addAll(value.isArray() ? texts(value) : List.of(value.isNull() ? "" : value.asString()));
        }
        return fields;
    }

    private static Set<String> codes(Header header) {
        Set<String> codes = new TreeSet<>();
        header.findings().forEach(finding -> codes.add(finding.code().code()));
        return codes;
    }

    private static Set<String> ofTheText(JsonNode findings) {
        Set<String> codes = new TreeSet<>(texts(findings));
        codes.retainAll(OF_THE_TEXT);
        return codes;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
