package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.store.DecisionStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which findings of each year are accepted, and so no longer open. */
final class AcceptedFindings {
    private final Map<AcademicYear, Map<String, Decision>> byYear = new HashMap<>();

    AcceptedFindings(DecisionStore decisions, Collection<AcademicYear> years) {
        for (AcademicYear year : years) {
            byYear.put(
                    year,
                    decisions.listAcceptances(year).stream()
                            .collect(Collectors.toMap(Acceptance::fingerprint, Acceptance::decision)));
        }
    }

    Optional<Decision> find(AcademicYear year, String fingerprint) {
        return Optional.ofNullable(byYear.get(year).get(fingerprint));
    }

    /** How many acceptances are of no finding: what they accepted is gone, or says something else now. */
    long countUnmatched(Set<String> matched) {
        Set<String> unmatched = new HashSet<>();
        byYear.values().forEach(ofYear -> unmatched.addAll(ofYear.keySet()));
        unmatched.removeAll(matched);
        return unmatched.size();
    }
}
