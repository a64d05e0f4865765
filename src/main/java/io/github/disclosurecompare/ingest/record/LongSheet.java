package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.domain.ReportKey;

/** A sheet of one row a figure. */
final class LongSheet implements SheetForm {
    private final SheetColumns columns;
    private final CellValues values;
    private final RecordCollector collector;

    LongSheet(SheetColumns columns, CellValues values, RecordCollector collector) {
        this.columns = columns;
        this.values = values;
        this.collector = collector;
    }

    @Override
    public void take(long line, ReportKey key, RecordHeader header, String[] cells) throws BadCell {
        collector.add(key, header, figure(cells));
    }

    private Figure figure(String[] cells) throws BadCell {
        return new Figure(
                values.metric(Column.METRIC.code(), cell(Column.METRIC, cells)),
                new Quantity(
                        values.number(Column.VALUE.code(), cell(Column.VALUE, cells)),
                        values.qualifier(Column.QUALIFIER.code(), cell(Column.QUALIFIER, cells))),
                MeasureWord.of(cell(Column.MEASURE, cells)),
                values.channels(Column.CHANNELS.code(), cell(Column.CHANNELS, cells)),
                values.category(Column.CATEGORY.code(), cell(Column.CATEGORY, cells)),
                values.role(Column.ROLE.code(), cell(Column.ROLE, cells)),
                evidence(cells));
    }

    private Evidence evidence(String[] cells) throws BadCell {
        int begin = values.offset(Column.BEGIN.code(), cell(Column.BEGIN, cells));
        int end = values.offset(Column.END.code(), cell(Column.END, cells));
        if (end < begin) {
            throw new BadCell(Column.END.code(), cell(Column.END, cells), "ends before it begins");
        }
        return new Evidence(cell(Column.QUOTE, cells), begin, end, cell(Column.SOURCE, cells));
    }

    private String cell(Column column, String[] cells) throws BadCell {
        return columns.cell(column, cells);
    }
}
