package io.github.disclosurecompare.ingest.record;

/** Takes the rows of a sheet, one after the other, after its header. */
interface SheetRows {
    /**
     * @param line physical line where the row starts, 1 = header
     * @param cells as many as the header has, each without the white space around it
     */
    void row(long line, String[] cells);
}
