package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Report;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The province: its institutions, and their reports, made only when they are asked for. */
public final class DemoProvince {
    private static final AcademicYear LAST_YEAR = new AcademicYear(2023);
    private static final int UNIT_MISSING_PER_MILLE = 60;
    private static final int UNIT_UNDATED_PER_MILLE = 250;
    // Branches of chance: a change to how one is drawn from leaves the others.
    private static final int INSTITUTIONS = 1;
    private static final int PLAN = 2;
    private static final int REPORTS = 3;

    private final List<AcademicYear> years;
    private final List<DemoInstitution> institutions;
    private final Plan plan;
    private final DemoRandom random;

    private DemoProvince(
            List<AcademicYear> years, List<DemoInstitution> institutions, boolean isEventful, DemoRandom random) {
        this.years = years;
        this.institutions = institutions;
        List<Reporter> reporters =
                institutions.stream().map(DemoInstitution::self).toList();
        plan = isEventful ? Plan.of(reporters, years, random.branch(PLAN)) : Plan.empty(reporters, years);
        this.random = random.branch(REPORTS);
    }

    public static DemoProvince of(int institutions, int years, long seed) {
        return of(institutions, years, seed, true);
    }

    /** @param isEventful whether anything goes wrong at the institutions */
    public static DemoProvince of(int institutions, int years, long seed, boolean isEventful) {
        DemoRandom random = new DemoRandom(seed);
        int first = LAST_YEAR.startYear() - years + 1;
        List<AcademicYear> covered = IntStream.range(0, years)
                .mapToObj(i -> new AcademicYear(first + i))
                .toList();
        return new DemoProvince(
                covered, new Founder(covered, random.branch(INSTITUTIONS)).found(institutions), isEventful, random);
    }

    List<AcademicYear> years() {
        return years;
    }

    /** By code. */
    public List<DemoInstitution> institutions() {
        return institutions;
    }

    /** What is planned for the institution at an index, by year. */
    List<Set<Incident>> incidents(int institution) {
        return plan.of(institution);
    }

    /** The reports of the institution at an index, then those of its units, each by year. */
    public List<Report> reports(int institution) {
        DemoInstitution one = institutions.get(institution);
        DemoRandom own = random.branch(institution);
        Stream<Report> ofUnits = IntStream.range(0, one.units().size())
                .boxed()
                .flatMap(i ->
                        reports(one.units().get(i), incidentsOfUnit(own.branch(2L * i + 1)), own.branch(2L * i + 2)));
        return Stream.concat(reports(one.self(), incidents(institution), own.branch(0)), ofUnits)
                .toList();
    }

    private Stream<Report> reports(Reporter reporter, List<Set<Incident>> incidents, DemoRandom chance) {
        return History.of(reporter, years, incidents, chance.branch(0)).stream()
                .map(year -> DemoReport.of(reporter, year, chance.branch(1L + year.index())));
    }

    /** Nobody requires a unit to report or to be in time. */
    private List<Set<Incident>> incidentsOfUnit(DemoRandom chance) {
        return years.stream()
                .<Set<Incident>>map(year -> {
                    if (chance.chance(UNIT_MISSING_PER_MILLE)) {
                        return EnumSet.of(Incident.MISSING_REPORT);
                    }
                    return chance.chance(UNIT_UNDATED_PER_MILLE)
                            ? EnumSet.of(Incident.UNDATED)
                            : EnumSet.noneOf(Incident.class);
                })
                .toList();
    }
}
