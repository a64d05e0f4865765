package io.github.disclosurecompare.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Who must report for which academic year, and for which years a missing report is known to be missing. */
public final class Roster {
    private final InstitutionRegistry registry;
    private final SortedMap<AcademicYear, Set<String>> reportedCodes;
    private final Optional<LocalDate> latestDate;

    /**
     * @param reportedCodes the years that there are reports about, each with the codes of the institutions that reported
     *     themselves (units aside)
     * @param latestDate the latest issued or published date among the inputs
     */
    public Roster(
            InstitutionRegistry registry,
            SortedMap<AcademicYear, Set<String>> reportedCodes,
            Optional<LocalDate> latestDate) {
        this.registry = registry;
        this.reportedCodes = reportedCodes;
        this.latestDate = latestDate;
    }

    public InstitutionRegistry registry() {
        return registry;
    }

    /** The years that there are reports about, each with the codes of the institutions that reported themselves. */
    public SortedMap<AcademicYear, Set<String>> reportedCodes() {
        return Collections.unmodifiableSortedMap(reportedCodes);
    }

    /** The latest issued or published date among the inputs. */
    public Optional<LocalDate> latestDate() {
        return latestDate;
    }

    /** The years that there are reports about, in order. */
    public Set<AcademicYear> years() {
        return Collections.unmodifiableSet(reportedCodes.keySet());
    }

    /** The institutions that must report for a year: by their tenure, else all once half of them did. */
    public List<Institution> required(AcademicYear year) {
        Set<String> reported = reportedCodes.getOrDefault(year, Set.of());
        if (reported.isEmpty()) {
            return List.of();
        }
        if (registry.tellsTenure()) {
            return registry.list().stream().filter(i -> i.tenure().covers(year)).toList();
        }
        long listed = registry.list().stream()
                .filter(i -> reported.contains(i.code()))
                .count();
        return 2 * listed >= registry.list().size() ? registry.list() : List.of();
    }

    /** The institutions that must have reported for a year and did not. */
    public List<Institution> without(AcademicYear year) {
        Set<String> reported = reportedCodes.getOrDefault(year, Set.of());
        return required(year).stream().filter(i -> !reported.contains(i.code())).toList();
    }

    /** Whether a report for the year is due: some input is younger than its deadline, or about a later year. */
    public boolean isDue(AcademicYear year) {
        return latestDate.filter(date -> date.isAfter(year.deadline())).isPresent()
                || !reportedCodes.tailMap(year.next()).isEmpty();
    }
}
