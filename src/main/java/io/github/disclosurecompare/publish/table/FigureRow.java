package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;

/**
 * A figure as the table of figures shows it, with the report that holds it.
 *
 * @param correctedFrom what was read in place of what a correction has put there; empty where it stands as it was read
 */
public record FigureRow(FiledReport filed, Figure figure, String correctedFrom) {

    /** A figure as it was read. */
    public FigureRow(FiledReport filed, Figure figure) {
        this(filed, figure, "");
    }
}
