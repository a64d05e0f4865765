package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A report and its place among those about the same unit and year.
 *
 * @param version 1 = oldest
 * @param corrections that have changed what was read
 */
public record FiledReport(Report report, int version, ReportState state, List<Correction.Applied> corrections) {

    /** A report as it was read. */
    public FiledReport(Report report, int version, ReportState state) {
        this(report, version, state, List.of());
    }

    /** What was read in place of what decisions have put into a figure; empty where it stands as it was read. */
    public String correctedFrom(int place) {
        return corrections.stream()
                .filter(applied -> applied.place() == place)
                .map(applied -> applied.correction().expected())
                .collect(Collectors.joining("|"));
    }
}
