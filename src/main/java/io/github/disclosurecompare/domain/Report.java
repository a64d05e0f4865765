package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one reporting unit says about one academic year.
 *
 * @param sections the sections that it has; empty where the record does not tell, which is not "none"
 * @param figures in the order of the source
 */
public record Report(
        ReportKey key,
        ReportDates dates,
        Optional<Set<Section>> sections,
        List<Figure> figures,
        Notes notes,
        Provenance provenance) {

    /** Whether a row of it was rejected, so that nobody knows what its totals should be. */
    public boolean isIncomplete() {
        return provenance.rejectedRows() > 0;
    }

    public AcademicYear academicYear() {
        return key.academicYear();
    }

    public ReportingUnit reportingUnit() {
        return key.reportingUnit();
    }

    public List<Figure> listFigures(Metric metric) {
        return figures.stream().filter(f -> f.metric() == metric).toList();
    }

    /** What was kept of its text; empty where it has none. */
    public Optional<TextFacts> text() {
        return notes.text();
    }

    /** Where the text behind a figure is to be found: its own source, else the report's. */
    public String sourceOf(Figure figure) {
        return figure.evidence().source().isEmpty()
                ? provenance.source()
                : figure.evidence().source();
    }

    Report with(ReportDates otherDates) {
        return new Report(key, otherDates, sections, figures, notes, provenance);
    }

    Report with(Optional<Set<Section>> otherSections) {
        return new Report(key, dates, otherSections, figures, notes, provenance);
    }

    Report with(List<Figure> otherFigures) {
        return new Report(key, dates, sections, List.copyOf(otherFigures), notes, provenance);
    }

    /** This record, with all that is neither header nor figure from the document that it corrects. */
    Report completedBy(Report document) {
        return new Report(
                key,
                dates,
                sections.or(document::sections),
                figures,
                document.notes,
                new Provenance(
                        provenance.input(),
                        provenance.source(),
                        document.provenance.sha256(),
                        provenance.rejectedRows()));
    }
}
