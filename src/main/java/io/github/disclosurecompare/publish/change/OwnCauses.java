package io.github.disclosurecompare.publish.change;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports that changed themselves, as against those that are only compared with one that did; and why. */
final class OwnCauses {
    private final BasisChange basis;
    private final Origins origins;
    private final Map<Subject, Cause> causes = new HashMap<>();
    private final Map<String, Set<Cause>> years = new HashMap<>();

    OwnCauses(BasisChange basis, Origins origins) {
        this.basis = basis;
        this.origins = origins;
    }

    void learnFromReports(TablePair reports) throws IOException {
        for (Subject subject : reports.changed()) {
            put(subject, cause(subject, reports.rows(subject)));
        }
    }

    /** Those whose table of reports tells nothing are taken for changed by their figures. */
    void learnFromFigures(TablePair figures) throws IOException {
        for (Subject subject : figures.changed()) {
            if (basis.areOtherDecisions() && isCorrection(figures.rows(subject))) {
                put(subject, Cause.CORRECTION);
            } else if (!causes.containsKey(subject)) {
                put(subject, cause(subject, List.of()));
            }
        }
    }

    private void put(Subject subject, Cause cause) {
        causes.put(subject, cause);
        years.computeIfAbsent(subject.academicYear(), year -> EnumSet.noneOf(Cause.class))
                .add(cause);
    }

    /** Why a report changed; empty where it did not. */
    Optional<Cause> find(Subject subject) {
        return Optional.ofNullable(causes.get(subject));
    }

    /** Why reports about a year changed. */
    Set<Cause> in(String academicYear) {
        return years.getOrDefault(academicYear, Set.of());
    }

    private Cause cause(Subject subject, List<RowPair> reports) {
        if (reports.stream().anyMatch(OwnCauses::isSuperseded) && !isByDecision(subject)) {
            return Cause.SUPERSEDED;
        }
        if (!basis.tellsInputs()) {
            return causeByPresence(reports);
        }
        Optional<RowPair> gone =
                reports.stream().filter(pair -> pair.now().isEmpty()).findFirst();
        return basis.causeIn(origins.of(subject))
                .or(() -> gone.map(pair -> basis.cause().orElseGet(() -> basis.causeOfLoss(pair.old("source")))))
                .or(basis::cause)
                .orElse(Cause.CHANGED_SOURCE);
    }

    /** A corrected date can turn the order of two reports round, while what was sent in is as it was. */
    private boolean isByDecision(Subject subject) {
        return basis.areOtherDecisions()
                && basis.tellsInputs()
                && basis.causeIn(origins.of(subject)).isEmpty();
    }

    private static Cause causeByPresence(List<RowPair> reports) {
        if (!reports.isEmpty() && reports.stream().allMatch(pair -> pair.old().isEmpty())) {
            return Cause.NEW_SOURCE;
        }
        return !reports.isEmpty()
                        && reports.stream().allMatch(pair -> pair.now().isEmpty())
                ? Cause.REMOVED_SOURCE
                : Cause.CHANGED_SOURCE;
    }

    private static boolean isSuperseded(RowPair report) {
        return report.isStanding()
                && report.isChanged("state")
                && report.now("state").equals("superseded");
    }

    private static boolean isCorrection(List<RowPair> figures) {
        return figures.stream().allMatch(pair -> pair.isStanding() && pair.isChanged("corrected_from"));
    }
}
