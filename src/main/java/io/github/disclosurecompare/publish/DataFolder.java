package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.FigureRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the tables under {@code data/}, year after year. */
final class DataFolder implements AutoCloseable {
    private final Map<CsvTable<?>, OutputStream> open = new LinkedHashMap<>();

    DataFolder(StagedFiles files) throws IOException {
        for (CsvTable<?> table : DataTables.ALL) {
            OutputStream out = files.open("data/" + table.name() + ".csv");
            open.put(table, out);
            table.header(name -> name).writeTo(out);
        }
        files.write("data/datapackage.json", DataPackage.describe(DataTables.ALL));
    }

    /** The rows of a year in each table. */
    static Map<CsvTable<?>, Chunks> rows(YearView view, Edition edition) {
        List<ReportRow> current = view.current();
        Map<CsvTable<?>, Chunks> rows = new LinkedHashMap<>();
        rows.put(DataTables.REPORTS, DataTables.REPORTS.rows(view.reports()));
        rows.put(DataTables.FIGURES, DataTables.FIGURES.rows(figures(view)));
        rows.put(
                DataTables.CHANNEL_TOTALS,
                DataTables.CHANNEL_TOTALS.rows(view.tables().channelTotals()));
        rows.put(
                DataTables.CATEGORY_TOTALS,
                DataTables.CATEGORY_TOTALS.rows(view.tables().categoryTotals()));
        rows.put(
                DataTables.YEAR_ON_YEAR,
                DataTables.YEAR_ON_YEAR.rows(view.tables().yearOnYear()));
        rows.put(DataTables.STANDINGS, DataTables.STANDINGS.rows(view.tables().standings()));
        rows.put(
                DataTables.RECONCILIATIONS,
                DataTables.RECONCILIATIONS.rows(current.stream()
                        .flatMap(row -> Reconciliation.of(row.report()).stream())
                        .toList()));
        rows.put(
                DataTables.APPLICATIONS,
                DataTables.APPLICATIONS.rows(current.stream()
                        .map(row -> Applications.of(row.report()))
                        .toList()));
        rows.put(
                DataTables.CHECKLIST,
                DataTables.CHECKLIST.rows(current.stream()
                        .flatMap(row -> edition.checklist(row.report()).stream())
                        .toList()));
        rows.put(DataTables.FINDINGS, DataTables.FINDINGS.rows(view.findings()));
        return rows;
    }

    /** Years are to be added in order. */
    void add(Map<CsvTable<?>, Chunks> rows) throws IOException {
        for (Map.Entry<CsvTable<?>, Chunks> table : rows.entrySet()) {
            table.getValue().writeTo(open.get(table.getKey()));
        }
    }

    void add(List<Reject> rejects) throws IOException {
        DataTables.REJECTS.rows(rejects).writeTo(open.get(DataTables.REJECTS));
    }

    private static List<FigureRow> figures(YearView view) {
        List<FigureRow> figures = new ArrayList<>();
        for (ReportRow row : view.reports()) {
            if (row.filed().state() != ReportState.SUPERSEDED) {
                add(row.filed(), figures);
            }
        }
        return figures;
    }

    private static void add(FiledReport filed, List<FigureRow> figures) {
        boolean isCorrected = !filed.corrections().isEmpty();
        int place = 0;
        for (Figure figure : filed.report().figures()) {
            figures.add(new FigureRow(filed, figure, isCorrected ? filed.correctedFrom(place++) : ""));
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream out : open.values()) {
            out.close();
        }
    }
}
