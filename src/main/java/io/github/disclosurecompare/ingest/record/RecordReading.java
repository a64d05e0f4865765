package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.Report;
import java.util.List;

/**
 * What one file of records gave.
 *
 * @param reports in the order in which each first appears
 * @param rejects in the order of the file
 */
public record RecordReading(List<Report> reports, List<Reject> rejects) {

    /** What of it is about a year; with the rejected pieces of which nobody can tell the year. */
    public RecordReading about(AcademicYear year) {
        return new RecordReading(
                reports.stream()
                        .filter(report -> report.academicYear().equals(year))
                        .toList(),
                rejects.stream().filter(reject -> reject.mayBeAbout(year)).toList());
    }
}
