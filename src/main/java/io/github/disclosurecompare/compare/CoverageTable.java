package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coverage;
import io.github.disclosurecompare.domain.Coverage.State;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which institutions reported about a year, and when. */
final class CoverageTable {
    private CoverageTable() {}

    /** Ordered by institution. */
    static List<Coverage> of(AcademicYear year, List<FiledReport> filed, Roster roster) {
        SortedMap<ReportingUnit, State> states = new TreeMap<>();
        for (FiledReport report : filed) {
            if (!report.report().reportingUnit().isUnit()) {
                if (report.state() == ReportState.CONFLICTING) {
                    states.put(report.report().reportingUnit(), State.CONFLICTING);
                } else if (report.state() == ReportState.CURRENT) {
                    states.put(report.report().reportingUnit(), state(year, report));
                }
            }
        }
        State absent = roster.isDue(year) ? State.MISSING : State.NOT_DUE;
        roster.without(year)
                .forEach(institution ->
                        states.put(new ReportingUnit(institution.code(), institution.name(), ""), absent));
        return states.entrySet().stream()
                .map(entry -> new Coverage(entry.getKey(), year, entry.getValue()))
                .toList();
    }

    private static State state(AcademicYear year, FiledReport filed) {
        OptionalLong days = filed.report().dates().daysLate(year);
        if (days.isEmpty()) {
            return State.UNDATED;
        }
        return days.getAsLong() > 0 ? State.LATE : State.ON_TIME;
    }
}
