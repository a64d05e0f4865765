package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportDates;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** What a report covers and when it came out: most in October, the nearer to the deadline the more. */
final class DemoDates {
    private static final int DAYS_OF_OCTOBER = 26;
    private static final int PUBLISHED_PER_MILLE = 700;

    private DemoDates() {}

    static ReportDates of(DemoYear year, DemoRandom random) {
        LocalDate from = from(year);
        Optional<LocalDate> to = Optional.of(from.plusYears(1).minusDays(1));
        LocalDate issued = issued(year, random);
        LocalDate published = issued.plusDays(random.below(5));
        boolean isPublished = random.chance(PUBLISHED_PER_MILLE);
        return year.has(Incident.UNDATED)
                ? new ReportDates(Optional.of(from), to, Optional.empty(), Optional.empty())
                : new ReportDates(
                        Optional.of(from),
                        to,
                        Optional.of(issued),
                        Optional.of(published).filter(day -> isPublished));
    }

    private static LocalDate from(DemoYear year) {
        AcademicYear academicYear = year.academicYear();
        return year.has(Incident.CALENDAR_YEAR)
                ? LocalDate.of(academicYear.startYear() + 1, Month.JANUARY, 1)
                : academicYear.firstDay();
    }

    private static LocalDate issued(DemoYear year, DemoRandom random) {
        AcademicYear academicYear = year.academicYear();
        if (year.has(Incident.CALENDAR_YEAR)) {
            // In the spring after; still in time, since it is due on the first 31 October after its own period.
            return LocalDate.of(academicYear.startYear() + 2, Month.JANUARY, 10).plusDays(random.below(80));
        }
        if (year.has(Incident.LATE)) {
            return academicYear.deadline().plusDays(random.between(21, 110));
        }
        return academicYear
                .deadline()
                .minusDays(Math.min(random.below(DAYS_OF_OCTOBER), random.below(DAYS_OF_OCTOBER)));
    }
}
