package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.Notes;
import io.github.disclosurecompare.domain.Provenance;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.fact.ChecklistSubjects;
import io.github.disclosurecompare.ingest.extract.fact.TextFactsReader;
import io.github.disclosurecompare.ingest.extract.figure.FigureExtraction;
import io.github.disclosurecompare.ingest.extract.header.Header;
import io.github.disclosurecompare.ingest.extract.header.InstitutionNames;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.phrase.ChannelPhrases;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the plain text of a report into a report record. It may be used for any number of texts, by any thread. */
public final class ReportExtractor {
    private final InstitutionNames names;
    private final ChannelPhrases phrases;
    private final ChecklistSubjects subjects;

    public ReportExtractor(InstitutionRegistry registry, ChannelPhrases phrases, ChecklistSubjects subjects) {
        this.names = new InstitutionNames(registry);
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /**
     * @param text as the reader of the document made it; all offsets of the report count in it
     * @throws UnreadableReportException if the text does not tell whose report it is, or about which academic year
     */
    public Report extract(String text, Provenance provenance) throws UnreadableReportException {
        ReportText report = ReportText.of(SourceText.of(text));
        Header header = Header.of(report, names);
        ReportingUnit who = header.unit()
                .orElseThrow(() -> new UnreadableReportException(
                        "no institution is named in the title, the signature or the text; name it in a record"));
        AcademicYear year = header.academicYear()
                .orElseThrow(() -> new UnreadableReportException(
                        "neither an academic year nor a period is named; give the academic year in a record"));
        FigureExtraction extraction = FigureExtraction.of(report, phrases, who);
        List<Figure> figures = extraction.figures();
        List<TextFinding> findings = findings(header, extraction);
        List<Integer> notApplicable = extraction.notApplicable();
        TextFacts facts = new TextFactsReader(report, who).read(subjects, figures, notApplicable);
        return new Report(
                new ReportKey(who, year),
                header.dates(),
                Optional.of(report.outline().sections()),
                figures,
                new Notes(findings, notApplicable, extraction.setAside(), Optional.of(facts)),
                provenance);
    }

    private static List<TextFinding> findings(Header header, FigureExtraction figures) {
        List<TextFinding> findings = new ArrayList<>(header.findings());
        findings.addAll(figures.findings());
        findings.sort(Comparator.comparingInt((TextFinding finding) -> place(finding.evidence())));
        return List.copyOf(findings);
    }

    /** Findings about what is missing stand nowhere, and come last. */
    private static int place(Evidence evidence) {
        return evidence.begin() == Evidence.NOWHERE ? Integer.MAX_VALUE : evidence.begin();
    }
}
