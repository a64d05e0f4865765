package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.YearReports;
import io.github.disclosurecompare.ingest.extract.ReportExtractor;
import io.github.disclosurecompare.ingest.extract.UnreadableReportException;
import io.github.disclosurecompare.ingest.reference.PhrasesReader;
import io.github.disclosurecompare.ingest.reference.SubjectsReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Raw reports as the nightly run has them: read, and their texts at hand. */
final class Texts {
    private final ReportExtractor extractor;
    private final Map<String, String> byPath = new HashMap<>();

    Texts(InstitutionRegistry registry) {
        extractor = new ReportExtractor(registry, PhrasesReader.builtIn(), SubjectsReader.builtIn());
    }

    Report read(String text) {
        String path = "reports/" + byPath.size() + ".txt";
        byPath.put(path, text);
        try {
            return extractor.extract(text, new Provenance(path, path, "", 0));
        } catch (UnreadableReportException e) {
            throw new IllegalArgumentException(e);
        }
    }

    YearReports.Counted counted(String text) {
        Report report = read(text);
        return new YearReports.Counted(report, ReportTotals.of(report));
    }

    SourceTexts sources() {
        return new SourceTexts(path -> Optional.ofNullable(byPath.get(path)));
    }
}
