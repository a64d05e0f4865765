package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;

/** A figure as the table of figures shows it, with the report that holds it. */
public record FigureRow(FiledReport filed, Figure figure) {}
