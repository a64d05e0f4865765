package io.github.disclosurecompare.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The dates of a report.
 *
 * @param from first day that its data cover, as said
 * @param to last day that its data cover, as said
 * @param issued the date under the text
 * @param published the date of the page
 */
public record ReportDates(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> issued, Optional<LocalDate> published) {
    public static final ReportDates UNKNOWN =
            new ReportDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(Month.DECEMBER, 31);

    /** The date that lateness is judged on: page dates can be years late after a site moves. */
    public Optional<LocalDate> madePublic() {
        return issued.or(() -> published);
    }

    /** The later of the two days on which it was made known. */
    public Optional<LocalDate> latest() {
        return Stream.of(issued, published).flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    /** The day after which it is late; a report over a calendar year is due on the first 31 October after that. */
    public LocalDate deadline(AcademicYear year) {
        return coversCalendarYear() ? new AcademicYear(to.orElseThrow().getYear()).deadline() : year.deadline();
    }

    /** Days after the deadline; negative before it, empty without a date. */
    public OptionalLong daysLate(AcademicYear year) {
        return madePublic()
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(deadline(year), day)))
                .orElse(OptionalLong.empty());
    }

    public boolean isPeriodKnown() {
        return from.isPresent() && to.isPresent();
    }

    public boolean coversAcademicYear() {
        return isPeriodKnown()
                && from.get().equals(AcademicYear.of(from.get()).firstDay())
                && to.get().equals(AcademicYear.of(from.get()).lastDay());
    }

    private boolean coversCalendarYear() {
        return isPeriodKnown()
                && from.get().getYear() == to.get().getYear()
                && MonthDay.from(from.get()).equals(NEW_YEAR)
                && MonthDay.from(to.get()).equals(NEW_YEARS_EVE);
    }
}
