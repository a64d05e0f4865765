package io.github.disclosurecompare.store;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Corrections;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one look along all filed reports tells: who reported, how late, and where there are several for one key. */
final class FiledKeys {
    private final Corrections corrections;
    private final Set<String> seen = new HashSet<>();
    private final Set<Integer> contested = new TreeSet<>();
    private final SortedMap<AcademicYear, Set<String>> codes = new TreeMap<>();
    private LocalDate latest;

    /** @param corrections that may give another date to a report; those that they concern are dated apart */
    FiledKeys(Corrections corrections) {
        this.corrections = corrections;
    }

    /** @param row academic_year, who, code, unit, latest_date, version, state */
    void add(ResultSet row) throws SQLException {
        int year = row.getInt(1);
        String unit = row.getString(4);
        boolean isNew = seen.add(year + row.getString(2) + '\n' + unit);
        // One that was contested before may stand alone now.
        if (!isNew || row.getInt(6) != 1 || !row.getString(7).equals(ReportState.CURRENT.name())) {
            contested.add(year);
        }
        Set<String> ofYear = codes.computeIfAbsent(new AcademicYear(year), key -> new HashSet<>());
        if (unit.isEmpty() && !row.getString(3).isEmpty()) {
            ofYear.add(row.getString(3));
        }
        if (!isConcerned(year, row.getString(2), unit)) {
            addDate(row.getObject(5, LocalDate.class));
        }
    }

    /** Takes the dates of a report as they are after corrections. */
    void addDate(Report report) {
        addDate(report.dates().latest().orElse(null));
    }

    private void addDate(LocalDate date) {
        if (date != null && (latest == null || date.isAfter(latest))) {
            latest = date;
        }
    }

    private boolean isConcerned(int year, String who, String unit) {
        AcademicYear academicYear = new AcademicYear(year);
        return corrections.years().contains(academicYear)
                && corrections.concern(new ReportKey(new ReportingUnit("", who, unit), academicYear));
    }

    Set<Integer> contestedYears() {
        return contested;
    }

    /** The years that there are reports about, each with the codes of the institutions that reported themselves. */
    SortedMap<AcademicYear, Set<String>> codes() {
        return codes;
    }

    /** The latest day on which any report was issued or published. */
    Optional<LocalDate> latestDate() {
        return Optional.ofNullable(latest);
    }
}
