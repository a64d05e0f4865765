package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet of one row a report and one column a figure; an empty cell is unknown.
 *
 * <p>"One bad cell rejects its row only" is said so that a defect costs no more than the figure that it spoils, and a
 * row of the long form is one figure. Here a figure is one cell, so a bad one rejects itself alone: the same records in
 * either form lose the same figure and become incomplete the same way. A bad cell that is about the report, like a
 * date, rejects the whole row, as it rejects all rows of the long form that repeat it.
 */
final class WideSheet implements SheetForm {
    private static final String ADVICE = "write digits alone, or leave the cell empty where the number is unknown; "
            + "for 余, 约, 近 and the like write a sheet of one row a figure, with its qualifier";

    private final SheetColumns columns;
    private final List<FigureColumn> figureColumns;
    private final CellValues values;
    private final RecordCollector collector;

    WideSheet(SheetColumns columns, List<FigureColumn> figureColumns, CellValues values, RecordCollector collector) {
        this.columns = columns;
        this.figureColumns = figureColumns;
        this.values = values;
        this.collector = collector;
    }

    @Override
    public void take(long line, ReportKey key, RecordHeader header, String[] cells) throws BadCell {
        Evidence evidence = Evidence.of(columns.cell(Column.SOURCE, cells));
        Map<String, Figure> figures = new LinkedHashMap<>();
        List<BadCell> bad = new ArrayList<>();
        for (FigureColumn column : figureColumns) {
            try {
                find(column, cells[column.place()], evidence).ifPresent(figure -> figures.put(column.header(), figure));
            } catch (BadCell e) {
                bad.add(e);
            }
        }
        collector.addRow(key, header, figures);
        for (BadCell cell : bad) {
            collector.reject(line, columns.named(cell), Optional.of(key.academicYear()));
            collector.missesRow(key);
        }
    }

    private Optional<Figure> find(FigureColumn column, String cell, Evidence evidence) throws BadCell {
        if (FormulaError.refuse(column.header(), cell).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                column.metric(),
                Quantity.exact(values.number(column.header(), cell, ADVICE)),
                column.measure(),
                column.channels(),
                Optional.empty(),
                column.role(),
                evidence));
    }
}
