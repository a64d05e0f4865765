package io.github.disclosurecompare.domain;

import java.util.Comparator;

/** Which report is meant: that of one reporting unit about one academic year. Ordered by year, then unit. */
public record ReportKey(ReportingUnit reportingUnit, AcademicYear academicYear) implements Comparable<ReportKey> {
    private static final Comparator<ReportKey> ORDER =
            Comparator.comparing(ReportKey::academicYear).thenComparing(ReportKey::reportingUnit);

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
