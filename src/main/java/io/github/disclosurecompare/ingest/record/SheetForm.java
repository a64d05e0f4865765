package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.ReportKey;

/** How the figures stand in the rows of a sheet. */
interface SheetForm {
    /**
     * Takes up the figures of a row.
     *
     * @throws BadCell if the row as a whole is to be rejected
     */
    void take(long line, ReportKey key, RecordHeader header, String[] cells) throws BadCell;
}
