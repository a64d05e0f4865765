package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import java.util.Map;

/**
 * A year ready to be written. Any thread may make it; it is put into the publication in the order of the years.
 *
 * @param data the rows of each table under {@code data/}
 * @param folder the files of the year's own folder, by path
 */
record YearEdition(YearView view, YearSummary summary, Map<CsvTable<?>, Chunks> data, Map<String, Chunks> folder) {}
