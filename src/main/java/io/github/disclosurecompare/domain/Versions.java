package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of several reports about the same unit and year counts. What they say decides, never when they were read: a
 * record before an extraction, then the later issued, then the later published, no date being the earliest.
 */
public final class Versions {
    private Versions() {}

    /** A report that may be the current one. */
    public record Candidate(long id, boolean isExtracted, Report report) {}

    /**
     * What became of a candidate.
     *
     * @param version 1 = oldest
     */
    public record Verdict(long id, int version, ReportState state) {}

    private static final Comparator<Candidate> PRECEDENCE = Comparator.comparing((Candidate c) -> !c.isExtracted())
            .thenComparing(
                    c -> c.report().dates().issued(),
                    Comparator.comparing(o -> o.map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE)))
            .thenComparing(
                    c -> c.report().dates().published(),
                    Comparator.comparing(o -> o.map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE)));
    private static final Comparator<Candidate> BY_PATH = Comparator.comparing(
                    (Candidate c) -> c.report().provenance().input())
            .thenComparing(Candidate::id);

    /** @param candidates at least one, all of the same key */
    public static List<Verdict> of(List<Candidate> candidates) {
        List<Candidate> oldestFirst = new ArrayList<>(candidates);
        oldestFirst.sort(PRECEDENCE.thenComparing(BY_PATH));
        Candidate newest = oldestFirst.stream().max(PRECEDENCE).orElseThrow();
        List<Candidate> top = oldestFirst.stream()
                .filter(candidate -> PRECEDENCE.compare(candidate, newest) == 0)
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        Map<Map<Figure, Long>, Candidate> told = new HashMap<>();
        top.forEach(candidate -> told.putIfAbsent(facts(candidate.report()), candidate));
        ReportState state = told.size() > 1 ? ReportState.CONFLICTING : ReportState.CURRENT;
        int version = 1;
        for (Candidate candidate : oldestFirst) {
            if (!top.contains(candidate)) {
                verdicts.add(new Verdict(candidate.id(), version++, ReportState.SUPERSEDED));
            } else if (told.containsValue(candidate)) {
                verdicts.add(new Verdict(candidate.id(), version++, state));
            } else {
                verdicts.add(new Verdict(candidate.id(), version, ReportState.DUPLICATE));
            }
        }
        return verdicts;
    }

    /**
     * The reports with what a record leaves to the document that its source names: it replaces header and figures, and all
     * else that the reader of the text found stays.
     *
     * @param filed ordered by reporting unit and version
     */
    public static List<FiledReport> completed(List<FiledReport> filed) {
        List<FiledReport> completed = new ArrayList<>(filed.size());
        for (int at = 0; at < filed.size(); at++) {
            FiledReport record = filed.get(at);
            FiledReport whole = record;
            for (int older = at - 1; older >= 0 && isRival(filed.get(older), record); older--) {
                if (isDocumentOf(
                        filed.get(older).report().provenance(), record.report().provenance())) {
                    whole = new FiledReport(
                            record.report().completedBy(filed.get(older).report()),
                            record.version(),
                            record.state(),
                            record.corrections());
                }
            }
            completed.add(whole);
        }
        return completed;
    }

    private static boolean isRival(FiledReport one, FiledReport other) {
        return one.report().key().equals(other.report().key());
    }

    private static boolean isDocumentOf(Provenance document, Provenance record) {
        return document.isExtracted()
                && !record.isExtracted()
                && document.input().equals(record.source());
    }

    /** What a report says, in whatever words and order. */
    private static Map<Figure, Long> facts(Report report) {
        return report.figures().stream()
                .map(Figure::withoutEvidence)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
