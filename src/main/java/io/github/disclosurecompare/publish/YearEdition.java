package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.year.AcrossYears;
import io.github.disclosurecompare.publish.year.PublicationCounts;
import io.github.disclosurecompare.publish.year.YearSummary;
import io.github.disclosurecompare.publish.year.YearTallies;
import io.github.disclosurecompare.publish.year.YearView;
import java.util.Map;

/**
 * A year ready to be written. Any thread may make it; it is put into the publication in the order of the years.
 *
 * @param summary without its rows
 * @param view what the tables under {@code data/} and the pages of the reporting units are written from: the bytes of
 *     a year that waits would take more room
 * @param folder the files of the year's own folder, by path
 */
record YearEdition(
        PublicationCounts.OfYear counts,
        YearSummary summary,
        YearTallies tallies,
        AcrossYears.OneYear trends,
        YearView view,
        Map<String, Chunks> folder) {}
