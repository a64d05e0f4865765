package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.institution.YearPiece;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import java.util.List;
import java.util.Map;

/**
 * A year ready to be written. Any thread may make it; it is put into the publication in the order of the years.
 *
 * @param summary without its rows
 * @param data the rows of each table under {@code data/}
 * @param pieces what it adds to the page of each reporting unit
 * @param folder the files of the year's own folder, by path
 */
record YearEdition(
        PublicationCounts.OfYear counts,
        YearSummary summary,
        YearTallies tallies,
        AcrossYears.OneYear trends,
        Map<CsvTable<?>, Chunks> data,
        List<YearPiece> pieces,
        Map<String, Chunks> folder) {}
