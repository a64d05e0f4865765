package io.github.disclosurecompare.publish.edition;

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
public final class AcceptedFindings {
    public static final AcceptedFindings NONE = new AcceptedFindings(Map.of());

    private final Map<AcademicYear, Map<String, Decision>> byYear;

    private AcceptedFindings(Map<AcademicYear, Map<String, Decision>> byYear) {
        this.byYear = byYear;
    }

    public static AcceptedFindings of(DecisionStore decisions, Collection<AcademicYear> years) {
        Map<AcademicYear, Map<String, Decision>> byYear = new HashMap<>();
        for (AcademicYear year : years) {
            byYear.put(
                    year,
                    decisions.listAcceptances(year).stream()
                            .collect(Collectors.toMap(Acceptance::fingerprint, Acceptance::decision)));
        }
        return new AcceptedFindings(byYear);
    }

    public Optional<Decision> find(AcademicYear year, String fingerprint) {
        return Optional.ofNullable(byYear.getOrDefault(year, Map.of()).get(fingerprint));
    }

    /** How many acceptances are of no finding: what they accepted is gone, or says something else now. */
    public long countUnmatched(Set<String> matched) {
        Set<String> unmatched = new HashSet<>();
        byYear.values().forEach(ofYear -> unmatched.addAll(ofYear.keySet()));
        unmatched.removeAll(matched);
        return unmatched.size();
    }
}
