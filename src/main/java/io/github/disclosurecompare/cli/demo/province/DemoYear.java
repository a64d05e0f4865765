package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.domain.AcademicYear;
import java.util.List;
import java.util.Set;

/**
 * What happened at a reporter in one academic year, before anybody put it into words.
 *
 * @param index 0 is the first year of the data
 */
record DemoYear(AcademicYear academicYear, int index, List<Amount> amounts, Set<Incident> incidents) {

    /** How much went through one outlet. */
    record Amount(Habit habit, long value) {}

    boolean has(Incident incident) {
        return incidents.contains(incident);
    }

    /** What can be added up: everything that is counted in items. */
    long items() {
        return amounts.stream()
                .filter(amount -> amount.habit().phrase().countsItems())
                .mapToLong(Amount::value)
                .sum();
    }

    /** Everything, whatever it is counted in. */
    long all() {
        return amounts.stream().mapToLong(Amount::value).sum();
    }
}
