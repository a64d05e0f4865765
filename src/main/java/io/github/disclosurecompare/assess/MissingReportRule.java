package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import java.util.List;

/** An institution that must report did not, and the deadline is known to have passed. */
final class MissingReportRule implements YearRule {
    private final Roster roster;

    MissingReportRule(Roster roster) {
        this.roster = roster;
    }

    @Override
    public List<Finding> check(AcademicYear year, List<FiledReport> filed) {
        if (!roster.isDue(year)) {
            return List.of();
        }
        return roster.without(year).stream()
                .map(institution -> new ReportingUnit(institution.code(), institution.name(), ""))
                .map(who -> Finding.of(FindingCode.MISSING_REPORT, new ReportKey(who, year), Evidence.NONE))
                .toList();
    }
}
