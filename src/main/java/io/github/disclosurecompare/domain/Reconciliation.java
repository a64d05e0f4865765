package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A total that a report states, held against the parts that it gives.
 *
 * @param families {@code items} or another measure family, or {@code all} where only the sum over all families meets it
 * @param itemised what the parts add up to; empty where there are none
 * @param unexplained how far the two intervals lie apart; 0 where they meet, empty without parts
 */
public record Reconciliation(
        ReportKey key,
        Figure stated,
        String families,
        Optional<Total> itemised,
        Optional<Long> unexplained,
        Outcome outcome) {
    private static final String ALL = "all";

    /** How the parts compare with the stated total. */
    public enum Outcome implements Coded {
        EXACT,
        WITHIN_APPROXIMATION,
        SHORT,
        OVER,
        NOT_TESTABLE;

        private final String code = name().toLowerCase(Locale.ROOT);

        @Override
        public String code() {
            return code;
        }
    }

    /** One for each stated total of a report, in the order of the source. */
    public static List<Reconciliation> of(Report report) {
        List<Reconciliation> reconciliations = new ArrayList<>();
        List<Figure> parts = null;
        for (Figure figure : report.figures()) {
            if (figure.isStatedTotal()) {
                parts = parts == null ? Parts.of(report.figures()) : parts;
                reconciliations.add(of(report, figure, Parts.of(figure, parts)));
            }
        }
        return reconciliations;
    }

    private static Reconciliation of(Report report, Figure stated, List<Figure> parts) {
        Interval interval = stated.interval();
        Optional<MeasureFamily> family = stated.family();
        Optional<Total> ofFamily = sum(
                report,
                parts.stream()
                        .filter(part -> family.isPresent() && part.family().equals(family))
                        .toList());
        Optional<Total> ofAll = sum(
                report, parts.stream().filter(part -> part.family().isPresent()).toList());
        boolean onlyAllMeets = ofAll.isPresent()
                && ofAll.get().interval().meets(interval)
                && ofFamily.filter(total -> total.interval().meets(interval)).isEmpty();
        return onlyAllMeets
                ? of(report, stated, ALL, ofAll)
                : of(report, stated, family.map(MeasureFamily::code).orElse(ALL), ofFamily);
    }

    private static Reconciliation of(Report report, Figure stated, String families, Optional<Total> itemised) {
        Optional<Long> unexplained = itemised.map(total -> stated.interval().gapTo(total.interval()));
        return new Reconciliation(report.key(), stated, families, itemised, unexplained, outcome(stated, itemised));
    }

    private static Outcome outcome(Figure stated, Optional<Total> itemised) {
        if (itemised.isEmpty()) {
            return Outcome.NOT_TESTABLE;
        }
        Total parts = itemised.get();
        if (parts.interval().isBelow(stated.interval())) {
            return Outcome.SHORT;
        }
        if (stated.interval().isBelow(parts.interval())) {
            return Outcome.OVER;
        }
        return parts.value() == stated.quantity().value() ? Outcome.EXACT : Outcome.WITHIN_APPROXIMATION;
    }

    private static Optional<Total> sum(Report report, List<Figure> parts) {
        return Total.of(parts).map(total -> total.lowerEndIf(report.isIncomplete()));
    }
}
