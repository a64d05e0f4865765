package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.ReportKey;

/** Takes the cells of a table one after the other. */
public interface CellWriter {
    /** The next cell of the row; of a column of numbers or dates, as it is written in CSV. */
    void text(String cell);

    /** The first four cells of a row, which say whose report it is about. */
    void key(ReportKey key);

    /** The next cell of the row, where nothing is known. */
    void empty();

    void number(long value);

    /** The next cell of the row: whole numbers and quarters of them, to the last digit. */
    void quarters(double value);
}
