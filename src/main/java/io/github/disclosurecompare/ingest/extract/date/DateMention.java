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
        AcademicYear year = new AcademicYear(startYear);
        return new DateMention(span, Kind.ACADEMIC_YEAR, year.firstDay(), year.lastDay(), repaired);
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
        AcademicYear year = new AcademicYear(from.getYear());
        return from.equals(year.firstDay()) && to.equals(year.lastDay());
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
        AcademicYear best = AcademicYear.of(first);
        AcademicYear latest = AcademicYear.of(last);
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

    private static long sharedDays(LocalDate first, LocalDate last, AcademicYear year) {
        LocalDate from = first.isAfter(year.firstDay()) ? first : year.firstDay();
        LocalDate to = last.isBefore(year.lastDay()) ? last : year.lastDay();
        return ChronoUnit.DAYS.between(from, to);
    }
}
