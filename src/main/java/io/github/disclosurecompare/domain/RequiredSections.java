package io.github.disclosurecompare.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sections that the yearly notices ask an institution for. The checklist may be an annex, so it is never missed. */
public final class RequiredSections {
    /** The first year whose notice asks for other matters to be reported. */
    private static final AcademicYear OTHER_SINCE = new AcademicYear(2017);

    private RequiredSections() {}

    /** What a report lacks; nothing where it is a unit's, or where nobody knows its sections. */
    public static List<Section> missing(Report report) {
        if (report.reportingUnit().isUnit() || report.sections().isEmpty()) {
            return List.of();
        }
        Set<Section> missing = EnumSet.complementOf(EnumSet.of(Section.CHECKLIST));
        if (report.academicYear().compareTo(OTHER_SINCE) < 0) {
            missing.remove(Section.OTHER);
        }
        missing.removeAll(report.sections().get());
        return List.copyOf(missing);
    }
}
