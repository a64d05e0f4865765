package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which incident happens to which institution in which year. Dealt, not diced: of each kind there are so many in the
 * thousand, a small province included, and they fall on the years in turn.
 */
final class Plan {
    /** Even the unlucky have a report worth reading. */
    private static final int MOST_AT_ONCE = 2;

    private final List<Reporter> institutions;
    private final List<AcademicYear> years;
    private final List<List<Set<Incident>>> incidents = new ArrayList<>();

    private Plan(List<Reporter> institutions, List<AcademicYear> years) {
        this.institutions = institutions;
        this.years = years;
        for (int i = 0; i < institutions.size(); i++) {
            List<Set<Incident>> ofInstitution = new ArrayList<>();
            years.forEach(year -> ofInstitution.add(EnumSet.noneOf(Incident.class)));
            incidents.add(ofInstitution);
        }
    }

    /** A plan in which nothing happens. */
    static Plan empty(List<Reporter> institutions, List<AcademicYear> years) {
        return new Plan(institutions, years);
    }

    static Plan of(List<Reporter> institutions, List<AcademicYear> years, DemoRandom random) {
        Plan plan = new Plan(institutions, years);
        // In the order of the list: a report must be known to be there before anything can happen in it.
        for (Incident incident : Incident.values()) {
            plan.deal(incident, random);
        }
        return plan;
    }

    /** By year, in order. */
    List<Set<Incident>> of(int institution) {
        return Collections.unmodifiableList(incidents.get(institution));
    }

    private void deal(Incident incident, DemoRandom random) {
        int first = incident.needsYearBefore() ? 1 : 0;
        int eligible = years.size() - first;
        if (eligible == 0) {
            return;
        }
        int count = incident.among(institutions.size() * years.size());
        for (int i = 0; i < count; i++) {
            // The newest year is looked at first: who is missing or late shows there, the other kinds begin elsewhere.
            int turn = incident.compareTo(Incident.LATE) <= 0 ? i : i + incident.ordinal();
            place(incident, first + Math.floorMod(eligible - 1 - turn, eligible), random);
        }
    }

    /** At the first institution that it fits, from anywhere on; nowhere, if it fits none. */
    private void place(Incident incident, int year, DemoRandom random) {
        int start = random.below(institutions.size());
        for (int i = 0; i < institutions.size(); i++) {
            int institution = (start + i) % institutions.size();
            if (fits(incident, institution, year)) {
                incidents.get(institution).get(year).add(incident);
                return;
            }
        }
    }

    private boolean fits(Incident incident, int institution, int year) {
        Set<Incident> here = incidents.get(institution).get(year);
        boolean seesYearBefore = !incident.needsYearBefore()
                || !incidents.get(institution).get(year - 1).contains(Incident.MISSING_REPORT);
        return here.size() < MOST_AT_ONCE
                && here.stream().allMatch(incident::goesWith)
                && seesYearBefore
                && (incident != Incident.MISSING_REPORT || leavesPeersToRank(institution, year))
                && institutions.get(institution).admits(incident, years.get(year));
    }

    /** A peer group that is just large enough for places should keep them. */
    private boolean leavesPeersToRank(int institution, int year) {
        long peers = IntStream.range(0, institutions.size())
                .filter(i -> institutions.get(i).isVocational()
                        == institutions.get(institution).isVocational())
                .filter(i -> !incidents.get(i).get(year).contains(Incident.MISSING_REPORT))
                .count();
        return peers != Standing.FEWEST;
    }
}
