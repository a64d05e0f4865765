package io.github.disclosurecompare.domain;

import java.util.Comparator;

/** Which report is meant: that of one reporting unit about one academic year. Ordered by year, then unit. */
public record ReportKey(ReportingUnit reportingUnit, AcademicYear academicYear) implements Comparable<ReportKey> {
    private static final Comparator<ReportKey> ORDER =
            Comparator.comparing(ReportKey::academicYear).thenComparing(ReportKey::reportingUnit);

    /** By hand: these are compared by the million. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ReportKey that
                        && academicYear.startYear() == that.academicYear.startYear()
                        && reportingUnit.equals(that.reportingUnit);
    }

    @Override
    public int hashCode() {
        return 31 * reportingUnit.hashCode() + academicYear.startYear();
    }

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
