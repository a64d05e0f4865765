package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One of the reports of a reporting unit about a year, while corrections are applied to it. */
final class CorrectedReport {
    private final Versions.Candidate read;
    private final List<Correction.Applied> applied = new ArrayList<>();
    private Report report;

    CorrectedReport(Versions.Candidate read) {
        this.read = read;
        this.report = read.report();
    }

    Versions.Candidate candidate() {
        return new Versions.Candidate(read.id(), read.isExtracted(), report);
    }

    List<Correction.Applied> applied() {
        return List.copyOf(applied);
    }

    /** Whether the header was read as a correction expects it. */
    boolean fits(Correction correction) {
        return correction.fits(read.report());
    }

    void correctHeader(Correction correction) {
        report = correction.applyTo(report);
        applied.add(new Correction.Applied(correction, Correction.Applied.HEADER));
    }

    /** The places of the figures that were read as a correction expects one. */
    List<Integer> places(Correction correction) {
        List<Figure> figures = read.report().figures();
        return IntStream.range(0, figures.size())
                .filter(place -> correction.fits(figures.get(place)))
                .boxed()
                .toList();
    }

    void correctFigure(Correction correction, int place) {
        List<Figure> figures = new ArrayList<>(report.figures());
        figures.set(place, correction.applyTo(figures.get(place)));
        report = report.with(figures);
        applied.add(new Correction.Applied(correction, place));
    }
}
