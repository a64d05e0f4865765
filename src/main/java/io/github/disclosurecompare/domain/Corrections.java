package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Applies corrections to all that is filed about one reporting unit and year. Those of the header come first, for dates
 * decide which report counts; those of figures follow and touch only reports that count. Each is held against what was
 * read, never against what another correction has made of it, so that their order does not matter.
 */
public final class Corrections {
    private final Map<ReportKey, List<Correction>> byKey;
    private final Set<AcademicYear> years;

    public Corrections(List<Correction> corrections) {
        byKey = corrections.stream().collect(Collectors.groupingBy(Correction::key));
        years = byKey.keySet().stream().map(ReportKey::academicYear).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A report with what was decided about it.
     *
     * @param id of the candidate
     */
    public record Settled(long id, FiledReport filed) {}

    public boolean concern(ReportKey key) {
        return byKey.containsKey(key);
    }

    public Set<AcademicYear> years() {
        return years;
    }

    /** @param candidates at least one, all of the same key */
    public List<Settled> settle(List<Versions.Candidate> candidates) {
        if (!concern(candidates.get(0).report().key())) {
            return asRead(candidates);
        }
        List<CorrectedReport> reports =
                candidates.stream().map(CorrectedReport::new).toList();
        List<Correction> corrections = byKey.get(candidates.get(0).report().key());
        Map<Long, Versions.Verdict> asRead = verdicts(reports);
        corrections.stream()
                .filter(correction -> correction.figure().isEmpty())
                .forEach(correction -> correctHeader(correction, reports, asRead));
        Map<Long, Versions.Verdict> byDate = verdicts(reports);
        corrections.stream()
                .filter(correction -> correction.figure().isPresent())
                .forEach(correction -> correctFigure(correction, reports, byDate));
        Map<Long, Versions.Verdict> verdicts = verdicts(reports);
        return reports.stream().map(report -> settled(report, verdicts)).toList();
    }

    private static List<Settled> asRead(List<Versions.Candidate> candidates) {
        Map<Long, Report> reports =
                candidates.stream().collect(Collectors.toMap(Versions.Candidate::id, Versions.Candidate::report));
        return Versions.of(candidates).stream()
                .map(verdict -> new Settled(
                        verdict.id(), new FiledReport(reports.get(verdict.id()), verdict.version(), verdict.state())))
                .toList();
    }

    /** What counts is meant; an older report only where none that counts was read as is expected. */
    private static void correctHeader(
            Correction correction, List<CorrectedReport> reports, Map<Long, Versions.Verdict> verdicts) {
        Map<Boolean, List<CorrectedReport>> fitting = reports.stream()
                .filter(report -> report.fits(correction))
                .collect(Collectors.partitioningBy(report -> state(report, verdicts) != ReportState.SUPERSEDED));
        List<CorrectedReport> meant = fitting.get(true).isEmpty() ? fitting.get(false) : fitting.get(true);
        long different = meant.stream()
                .filter(report -> state(report, verdicts) != ReportState.DUPLICATE)
                .count();
        if (different == 1) {
            meant.forEach(report -> report.correctHeader(correction));
        }
    }

    private static void correctFigure(
            Correction correction, List<CorrectedReport> reports, Map<Long, Versions.Verdict> verdicts) {
        List<CorrectedReport> counting = reports.stream()
                .filter(report -> state(report, verdicts) != ReportState.SUPERSEDED)
                .toList();
        long fitting = counting.stream()
                .filter(report -> state(report, verdicts) != ReportState.DUPLICATE)
                .mapToLong(report -> report.places(correction).size())
                .sum();
        if (fitting == 1) {
            counting.forEach(
                    report -> report.places(correction).forEach(place -> report.correctFigure(correction, place)));
        }
    }

    private static Map<Long, Versions.Verdict> verdicts(List<CorrectedReport> reports) {
        return Versions.of(reports.stream().map(CorrectedReport::candidate).toList()).stream()
                .collect(Collectors.toMap(Versions.Verdict::id, Function.identity()));
    }

    private static ReportState state(CorrectedReport report, Map<Long, Versions.Verdict> verdicts) {
        return verdicts.get(report.candidate().id()).state();
    }

    private static Settled settled(CorrectedReport report, Map<Long, Versions.Verdict> verdicts) {
        Versions.Candidate candidate = report.candidate();
        Versions.Verdict verdict = verdicts.get(candidate.id());
        return new Settled(
                candidate.id(),
                new FiledReport(candidate.report(), verdict.version(), verdict.state(), report.applied()));
    }
}
