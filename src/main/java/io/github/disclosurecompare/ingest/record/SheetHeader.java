package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The header row of a sheet: it tells how the rows below are to be read. */
final class SheetHeader {
    /** The columns that a wide sheet shares with a long one: they say which report it is, and what is known of it. */
    private static final Set<Column> WIDE = EnumSet.of(
            Column.INSTITUTION_CODE,
            Column.INSTITUTION,
            Column.UNIT,
            Column.ACADEMIC_YEAR,
            Column.ISSUED,
            Column.PUBLISHED,
            Column.PERIOD_FROM,
            Column.PERIOD_TO,
            Column.SECTIONS,
            Column.SOURCE,
            Column.NOTE);

    private final String[] headers;
    private final SheetColumns columns;
    private final CellValues values = new CellValues();

    /**
     * @param sheet what rejects write before a header; empty where a file is one sheet
     * @throws BadCell if a header comes twice
     */
    SheetHeader(String sheet, String[] headers) throws BadCell {
        this.headers = headers;
        this.columns = new SheetColumns(sheet, headers);
    }

    /** @throws BadCell if a header is unknown or a required one is missing */
    SheetRows open(InstitutionRegistry registry, RecordCollector collector) throws BadCell {
        boolean isWide = !columns.has(Column.METRIC) && !columns.has(Column.VALUE);
        SheetForm form = isWide ? wide(collector) : longForm(collector);
        if (!columns.has(Column.INSTITUTION)) {
            require(Column.INSTITUTION_CODE);
        }
        require(Column.ACADEMIC_YEAR);
        return new SheetRows(columns, values, registry, form, collector);
    }

    private SheetForm longForm(RecordCollector collector) throws BadCell {
        for (String header : headers) {
            if (Column.find(header).isEmpty()) {
                throw unusable(
                        header,
                        header.isEmpty()
                                ? "a column without a header; name it or delete it"
                                : "unknown column; remove it or rename it (a column note or 备注 is ignored)");
            }
        }
        require(Column.METRIC);
        require(Column.VALUE);
        return new LongSheet(columns, values, collector);
    }

    private SheetForm wide(RecordCollector collector) throws BadCell {
        List<FigureColumn> figures = new ArrayList<>();
        Set<String> phrases = new HashSet<>();
        for (int place = 0; place < headers.length; place++) {
            String header = headers[place];
            Optional<Column> column = Column.find(header);
            if (column.isPresent() && !WIDE.contains(column.get())) {
                throw unusable(header, "belongs to a sheet of one row a figure; add metric and value, or remove it");
            }
            if (column.isEmpty()) {
                figures.add(figureColumn(place, header));
                if (!phrases.add(Spellings.normal(header))) {
                    throw unusable(header, "this column comes twice; keep one of them");
                }
            }
        }
        if (figures.isEmpty()) {
            throw new BadCell(
                    Column.METRIC.code(),
                    "",
                    "no column of figures; add metric and value, or a column for each channel");
        }
        return new WideSheet(columns, figures, values, collector);
    }

    private FigureColumn figureColumn(int place, String header) throws BadCell {
        Optional<FigureColumn> figure = FigureColumn.find(place, header, values);
        if (figure.isEmpty()) {
            throw unusable(
                    header,
                    header.isEmpty()
                            ? "a column without a header; name it or delete it"
                            : "unknown column: neither a phrase for channels nor a metric; rename or remove it, "
                                    + "or add metric and value for a sheet of one row a figure");
        }
        return figure.get();
    }

    private void require(Column column) throws BadCell {
        if (!columns.has(column)) {
            throw new BadCell(column.code(), "", "required column is missing; add it to the header row");
        }
    }

    private static BadCell unusable(String header, String reason) {
        return new BadCell(header, header, reason);
    }
}
