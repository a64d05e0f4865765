package io.github.disclosurecompare.domain;

import java.util.Comparator;
import java.util.Optional;

/**
 * A piece of an input that could not be taken up.
 *
 * @param source path of the input, relative to the data folder
 * @param line physical line where the row starts, 1 = header; for JSON the record's first line
 * @param column the header, for JSON the pointer, for XLSX {@code sheet!column}; empty where the whole line is meant
 * @param reason what is wrong and what to do
 * @param academicYear that the row or record is about, as far as it tells
 */
public record Reject(
        String source, long line, String column, String value, String reason, Optional<AcademicYear> academicYear) {
    public static final Comparator<Reject> BY_PLACE =
            Comparator.comparing(Reject::source).thenComparing(Reject::line);

    /** A piece of which nobody can tell the year. */
    public Reject(String source, long line, String column, String value, String reason) {
        this(source, line, column, value, reason, Optional.empty());
    }

    public Reject in(Optional<AcademicYear> year) {
        return new Reject(source, line, column, value, reason, year);
    }

    /** Whether it is about a year, or nobody can tell that it is not. */
    public boolean mayBeAbout(AcademicYear year) {
        return academicYear.isEmpty() || academicYear.get().equals(year);
    }
}
