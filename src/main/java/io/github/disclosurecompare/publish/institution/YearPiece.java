package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.ReportKey;

/**
 * What one year adds to the page of a reporting unit.
 *
 * @param html a row of the table of years, a section, and the figures behind it, one after the other
 * @param section where the section begins
 * @param figures where the figures begin
 */
public record YearPiece(ReportKey key, byte[] html, int section, int figures) {}
