package io.github.disclosurecompare.publish.chart;

import io.github.disclosurecompare.domain.AcademicYear;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The academic years from the first to the last one of a chart, those without any value included. */
record YearSpan(AcademicYear first, AcademicYear last) {
    static YearSpan of(Collection<AcademicYear> years) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a chart over the years has at least one year");
        }
        return new YearSpan(Collections.min(years), Collections.max(years));
    }

    List<AcademicYear> list() {
        return Stream.iterate(first, year -> year.compareTo(last) <= 0, AcademicYear::next)
                .toList();
    }
}
