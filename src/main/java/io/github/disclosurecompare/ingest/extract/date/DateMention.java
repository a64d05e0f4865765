package io.github.disclosurecompare.ingest.extract.date;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * A date, a stretch of time or a year that the reading names.
 *
 * @param from its first day, as said: the ends of a period may be swapped
 * @param to its last day, as said
 * @param repaired whether characters of it were lost and had to be guessed
 */
public record DateMention(Span span, Kind kind, LocalDate from, LocalDate to, boolean repaired) {
    /** What is named. */
    public enum Kind {
        DAY,
        MONTH,
        YEAR,
        YEARS,
        ACADEMIC_YEAR,
        PERIOD
    }

    public static DateMention academicYear(Span span, int startYear, boolean repaired) {
        return new DateMention(
                span,
                Kind.ACADEMIC_YEAR,
                LocalDate.of(startYear, Month.SEPTEMBER, 1),
                LocalDate.of(startYear + 1, Month.AUGUST, 31),
                repaired);
    }

    static DateMention years(Span span, int first, int last) {
        return new DateMention(
                span,
                first == last ? Kind.YEAR : Kind.YEARS,
                LocalDate.of(first, Month.JANUARY, 1),
                LocalDate.of(last, Month.DECEMBER, 31),
                false);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can be the first or the last part of a period. */
    public boolean isDayOrMonth() {
        return kind == Kind.DAY || kind == Kind.MONTH;
    }

    /** Whether it is exactly an academic year, 1 September to 31 August, however it was written. */
    public boolean isAcademicYear() {
        LocalDate begin = LocalDate.of(from.getYear(), Month.SEPTEMBER, 1);
        return from.equals(begin) && to.equals(begin.plusYears(1).minusDays(1));
    }

    /**
     * The academic year that it is filed under: the one that it lies in for the most part, whichever of its ends was
     * written first; of two that hold equal shares, the later.
     */
    public AcademicYear academicYear() {
        if (kind == Kind.ACADEMIC_YEAR) {
            return new AcademicYear(from.getYear());
        }
        LocalDate first = from.isAfter(to) ? to : from;
        LocalDate last = from.isAfter(to) ? from : to;
        AcademicYear best = yearOf(first);
        AcademicYear latest = yearOf(last);
        for (AcademicYear year = best.next(); year.compareTo(latest) <= 0; year = year.next()) {
            if (sharedDays(first, last, year) >= sharedDays(first, last, best)) {
                best = year;
            }
        }
        return best;
    }

    /** Days from the earlier end to the later. */
    public long length() {
        return Math.abs(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    private static AcademicYear yearOf(LocalDate day) {
        return new AcademicYear(day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear());
    }

    private static long sharedDays(LocalDate first, LocalDate last, AcademicYear year) {
        LocalDate begin = LocalDate.of(year.startYear(), Month.SEPTEMBER, 1);
        LocalDate end = begin.plusYears(1).minusDays(1);
        LocalDate from = first.isAfter(begin) ? first : begin;
        LocalDate to = last.isBefore(end) ? last : end;
        return ChronoUnit.DAYS.between(from, to);
    }
}
