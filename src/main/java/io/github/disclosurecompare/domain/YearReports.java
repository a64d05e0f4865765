package io.github.disclosurecompare.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was reported about one academic year, with what each report that counts adds up to. */
public final class YearReports {
    private final AcademicYear year;
    private final List<FiledReport> filed;
    private final Map<ReportingUnit, Counted> counted = new LinkedHashMap<>();

    /** A report that counts. */
    public record Counted(Report report, ReportTotals totals) {}

    /** @param filed every report about the year, whatever its state, ordered by reporting unit and version */
    public YearReports(AcademicYear year, List<FiledReport> filed) {
        this.year = year;
        this.filed = filed;
        for (FiledReport one : filed) {
            if (one.state() == ReportState.CURRENT) {
                counted.put(one.report().reportingUnit(), new Counted(one.report(), ReportTotals.of(one.report())));
            }
        }
    }

    public AcademicYear year() {
        return year;
    }

    /** Every report, whatever its state. */
    public List<FiledReport> filed() {
        return filed;
    }

    /** The reports that count, ordered by reporting unit. */
    public Collection<Counted> counted() {
        return Collections.unmodifiableCollection(counted.values());
    }

    /** What a report of this year adds up to. */
    public ReportTotals totals(FiledReport of) {
        return of.state() == ReportState.CURRENT
                ? counted.get(of.report().reportingUnit()).totals()
                : ReportTotals.of(of.report());
    }

    public Optional<Counted> find(ReportingUnit who) {
        return Optional.ofNullable(counted.get(who));
    }
}
