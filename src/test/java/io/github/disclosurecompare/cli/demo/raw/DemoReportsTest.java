package io.github.disclosurecompare.cli.demo.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.cli.demo.Demo;
import io.github.disclosurecompare.cli.demo.province.DemoInstitution;
import io.github.disclosurecompare.cli.demo.province.DemoProvince;
import io.github.disclosurecompare.cli.demo.province.Habits;
import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.document.DocumentReader;
import io.github.disclosurecompare.ingest.document.DocumentText;
import io.github.disclosurecompare.ingest.extract.ReportExtractor;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as prose comes back out of it: each figure, the header, the sections. */
class DemoReportsTest {
    private static final int INSTITUTIONS = 40;
    private static final int YEARS = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyReportIsReadAsItWasMeant(long seed) throws Exception {
        new Demo(INSTITUTIONS, YEARS, seed, Demo.Contents.REPORTS).writeTo(folder);
        DemoProvince province = DemoProvince.of(INSTITUTIONS, YEARS, seed);
        Map<ReportKey, String> meant = new TreeMap<>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            DemoInstitution one = province.institutions().get(i);
            if (!one.isVocational() && !Habits.readOtherwise(one.self().habits())) {
                province.reports(i).forEach(report -> meant.put(report.key(), text(report)));
            }
        }

        Map<ReportKey, String> read = read(registry(province));

        assertThat(read.keySet()).hasSizeGreaterThan(100).isEqualTo(meant.keySet());
        assertThat(read).allSatisfy((key, report) -> assertThat(report).isEqualTo(meant.get(key)));
    }

    private Map<ReportKey, String> read(InstitutionRegistry registry) throws Exception {
        ReportExtractor extractor = new ReportExtractor(registry, PhrasesReader.builtIn(), SubjectsReader.builtIn());
        Map<ReportKey, String> reports = new TreeMap<>();
        try (DocumentReader reader = new DocumentReader();
                Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    DocumentText document = reader.read(in);
                    String path = folder.relativize(file).toString();
                    Report report = extractor.extract(document.text(), new Provenance(path, path, "", 0));
                    reports.put(report.key(), text(report));
                }
            }
        }
        return reports;
    }

    private static InstitutionRegistry registry(DemoProvince province) {
        return new InstitutionRegistry(province.institutions().stream()
                .map(DemoInstitution::institution)
                .toList());
    }

    /** All that a reader should find, a line a fact; the code stands for the name, which may be a former one. */
    private static String text(Report report) {
        Stream<String> header = Stream.of(
                report.reportingUnit().code() + " " + report.reportingUnit().unit() + " " + report.academicYear(),
                report.dates().toString(),
                report.sections().orElseThrow().toString(),
                codes(report),
                Applications.of(report).statement().map(Coded::code).orElse(""));
        return Stream.concat(
                        header,
                        report.figures().stream().map(DemoReportsTest::text).sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Figure figure) {
        return List.of(
                        figure.metric().code(),
                        String.valueOf(figure.quantity().value()),
                        figure.quantity().qualifier().code(),
                        figure.interval().toString(),
                        figure.measure(),
                        figure.channels().code(),
                        figure.category().map(Coded::code).orElse("-"),
                        figure.role().code())
                .toString();
    }

    /** A page that was copied with its furniture is as good as one without. */
    private static String codes(Report report) {
        return report.notes().findings().stream()
                .map(TextFinding::code)
                .filter(code -> code != FindingCode.PAGE_FURNITURE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)))
                .toString();
    }
}
