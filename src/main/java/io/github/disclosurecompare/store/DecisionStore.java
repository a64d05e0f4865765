package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Acceptance;
import io.github.disclosurecompare.domain.Correction;
import io.github.disclosurecompare.domain.Corrections;
import io.github.disclosurecompare.domain.Decisions;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.YearSelection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions that have been taken up, year by year: a run of one year takes up those about it and leaves the others
 * as they were, like the reports that they are about.
 */
public class DecisionStore {
    private static final AcademicYear NO_YEAR = new AcademicYear(0);

    private final JdbcTemplate jdbc;
    private final Shelf shelf;

    DecisionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.shelf = new Shelf(jdbc);
    }

    /** Takes up corrections, and what was rejected of all decisions. */
    @Transactional
    public void putCorrections(Decisions decisions, YearSelection selection) {
        Set<AcademicYear> years = new HashSet<>(years(ShelfTable.CORRECTIONS));
        decisions.corrections().forEach(correction -> years.add(correction.key().academicYear()));
        for (AcademicYear year : years) {
            if (selection.takesUp(year)) {
                shelf.put(
                        ShelfTable.CORRECTIONS,
                        year,
                        decisions.corrections().stream()
                                .filter(correction ->
                                        correction.key().academicYear().equals(year))
                                .toList());
            }
        }
        shelf.put(ShelfTable.DECISION_REJECTS, NO_YEAR, rejects(decisions.rejects(), selection));
    }

    /**
     * Takes up acceptances. A fingerprint does not tell its year, so each year has all of them.
     *
     * @param reported the years that there are reports about
     */
    @Transactional
    public void putAcceptances(
            List<Acceptance> acceptances, Collection<AcademicYear> reported, YearSelection selection) {
        Set<AcademicYear> years = new HashSet<>(years(ShelfTable.ACCEPTANCES));
        if (!acceptances.isEmpty()) {
            years.addAll(reported);
            years.addAll(listCorrectedYears());
        }
        for (AcademicYear year : years) {
            if (selection.takesUp(year)) {
                shelf.put(ShelfTable.ACCEPTANCES, year, acceptances);
            }
        }
    }

    /** The years that there are corrections for, whether or not there are reports about them. */
    SortedSet<AcademicYear> listCorrectedYears() {
        return years(ShelfTable.CORRECTIONS);
    }

    /** The years that anything is told of: those that there are corrections for, and those that were reported about. */
    public SortedSet<AcademicYear> listYears(Roster roster) {
        SortedSet<AcademicYear> years = listCorrectedYears();
        years.addAll(roster.years());
        return years;
    }

    public List<Correction> listCorrections(AcademicYear year) {
        return shelf.list(ShelfTable.CORRECTIONS, year);
    }

    /** The corrections of all years. */
    Corrections getCorrections() {
        return new Corrections(listCorrectedYears().stream()
                .flatMap(year -> listCorrections(year).stream())
                .toList());
    }

    /** What has been accepted of the findings of a year, and of any other year. */
    public List<Acceptance> listAcceptances(AcademicYear year) {
        return shelf.list(ShelfTable.ACCEPTANCES, year);
    }

    public List<Reject> listRejects() {
        return shelf.list(ShelfTable.DECISION_REJECTS, NO_YEAR);
    }

    /** A run of one year leaves what was rejected of the others as it was. */
    private List<Reject> rejects(List<Reject> now, YearSelection selection) {
        if (selection.only().isEmpty()) {
            return now;
        }
        AcademicYear year = selection.only().get();
        List<Reject> kept = new ArrayList<>(listRejects());
        kept.removeIf(reject -> reject.mayBeAbout(year));
        return Stream.concat(kept.stream(), now.stream().filter(reject -> reject.mayBeAbout(year)))
                .sorted(Reject.BY_PLACE)
                .toList();
    }

    private SortedSet<AcademicYear> years(ShelfTable<?> table) {
        return jdbc
                .queryForList("SELECT DISTINCT academic_year FROM shelf WHERE name = ?", Integer.class, table.name())
                .stream()
                .map(AcademicYear::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
