package io.github.disclosurecompare.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The applications for disclosure that a report tells of and what became of them, with the complaints, reconsiderations
 * and lawsuits beside them.
 *
 * @param counts the sum of each metric that the report tells of; a metric that it does not mention is absent, not 0
 */
public record Applications(ReportKey key, Map<Metric, Total> counts, Optional<Statement> statement, Outcome outcome) {
    private static final List<Metric> OUTCOMES = List.of(
            Metric.APPLICATIONS_GRANTED,
            Metric.APPLICATIONS_REFUSED,
            Metric.APPLICATIONS_CLOSED,
            Metric.APPLICATIONS_PENDING);
    private static final List<String> HEDGES = List.of("明确要求", "书面", "正式", "符合条件");

    /** How a report speaks of applications. */
    public enum Statement implements Coded {
        POSITIVE,
        ZERO,
        /** Not "none", but "none in writing", "none that asked expressly" and the like. */
        HEDGED_ZERO,
        /** Its text says nothing of applications received. */
        SILENT;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /** How the outcomes compare with what was received. */
    public enum Outcome implements Coded {
        ADDS_UP,
        SHORT,
        OVER,
        NOT_TESTABLE;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    public static Applications of(Report report) {
        Map<Metric, Total> counts = new EnumMap<>(Metric.class);
        for (Figure figure : report.figures()) {
            if (figure.metric().countsCases() && figure.role() == Role.PART) {
                counts.merge(figure.metric(), Total.of(figure), Total::plus);
            }
        }
        return new Applications(report.key(), counts, statement(report, counts), outcome(counts));
    }

    /** What became of them, as far as told; empty where the report tells of no outcome. */
    public Optional<Total> outcomes() {
        return outcomes(counts);
    }

    private static Optional<Total> outcomes(Map<Metric, Total> counts) {
        return OUTCOMES.stream().map(counts::get).filter(total -> total != null).reduce(Total::plus);
    }

    private static Optional<Statement> statement(Report report, Map<Metric, Total> counts) {
        Total received = counts.get(Metric.APPLICATIONS_RECEIVED);
        if (received == null) {
            // Of a record beside a document, the figures are the record's and the text is not.
            return report.text()
                    .filter(text -> report.provenance().isExtracted())
                    .map(text -> Statement.SILENT);
        }
        if (received.value() > 0) {
            return Optional.of(Statement.POSITIVE);
        }
        boolean isHedged = report.listFigures(Metric.APPLICATIONS_RECEIVED).stream()
                .anyMatch(figure -> HEDGES.stream().anyMatch(figure.evidence().quote()::contains));
        return Optional.of(isHedged ? Statement.HEDGED_ZERO : Statement.ZERO);
    }

    /** More than was received is always wrong; less only where the report tells of more than what it granted. */
    private static Outcome outcome(Map<Metric, Total> counts) {
        Total received = counts.get(Metric.APPLICATIONS_RECEIVED);
        Optional<Total> outcomes = outcomes(counts);
        if (received == null || outcomes.isEmpty()) {
            return Outcome.NOT_TESTABLE;
        }
        Interval told = outcomes.get().interval();
        Interval asked = received.interval();
        if (asked.isBelow(told)) {
            return Outcome.OVER;
        }
        if (!told.isBelow(asked)) {
            return Outcome.ADDS_UP;
        }
        boolean tellsOnlyGranted = OUTCOMES.stream().skip(1).noneMatch(counts::containsKey);
        return tellsOnlyGranted ? Outcome.NOT_TESTABLE : Outcome.SHORT;
    }
}
