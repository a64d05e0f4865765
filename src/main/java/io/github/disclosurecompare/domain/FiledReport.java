package io.github.disclosurecompare.domain;

/**
 * A report and its place among those about the same unit and year.
 *
 * @param version 1 = oldest
 */
public record FiledReport(Report report, int version, ReportState state) {}
