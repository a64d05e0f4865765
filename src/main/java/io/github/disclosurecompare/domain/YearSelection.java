package io.github.disclosurecompare.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which academic years a run takes up.
 *
 * @param only the one year that is run again by itself; empty where all are
 */
public record YearSelection(Optional<AcademicYear> only) {

    /**
     * @param written an academic year; empty for all
     * @throws IllegalArgumentException if it is neither
     */
    public static YearSelection parse(String written) {
        return new YearSelection(written.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(written)));
    }

    public boolean takesUp(AcademicYear year) {
        return only.isEmpty() || only.get().equals(year);
    }

    /** Whether a year is compared with the one that alone is taken up. */
    public boolean isFollowing(AcademicYear year) {
        return only.isPresent() && only.get().next().equals(year);
    }

    /** Those of the years about which anything may come out otherwise than it stands. */
    public List<AcademicYear> renewed(Collection<AcademicYear> years) {
        return years.stream().filter(this::renews).toList();
    }

    /** Whether anything about a year may come out otherwise than it stands. */
    public boolean renews(AcademicYear year) {
        return takesUp(year) || isFollowing(year);
    }
}
