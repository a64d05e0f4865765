package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.Applications;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FiledReport;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Reject;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.generation.StagedFiles;
import io.github.disclosurecompare.publish.table.CsvTable;
import io.github.disclosurecompare.publish.table.DataPackage;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.FigureRow;
import io.github.disclosurecompare.publish.table.ReportRow;
import io.github.disclosurecompare.publish.year.YearView;
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

    /** Years are to be added in order. */
    void add(YearView view, Edition edition) throws IOException {
        List<ReportRow> current = view.current();
        write(DataTables.REPORTS, view.reports());
        write(DataTables.FIGURES, figures(view));
        write(DataTables.CHANNEL_TOTALS, view.tables().channelTotals());
        write(DataTables.CATEGORY_TOTALS, view.tables().categoryTotals());
        write(DataTables.YEAR_ON_YEAR, view.tables().yearOnYear());
        write(DataTables.STANDINGS, view.tables().standings());
        write(
                DataTables.RECONCILIATIONS,
                current.stream()
                        .flatMap(row -> Reconciliation.of(row.report()).stream())
                        .toList());
        write(
                DataTables.APPLICATIONS,
                current.stream().map(row -> Applications.of(row.report())).toList());
        write(
                DataTables.CHECKLIST,
                current.stream()
                        .flatMap(row -> edition.checklist(row.report()).stream())
                        .toList());
        write(DataTables.FINDINGS, view.findings());
    }

    void add(List<Reject> rejects) throws IOException {
        write(DataTables.REJECTS, rejects);
    }

    private <T> void write(CsvTable<T> table, List<T> rows) throws IOException {
        table.write(rows, open.get(table));
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

    /** Waits until the disk has all of it. A second time there is nothing left to do. */
    @Override
    public void close() throws IOException {
        for (OutputStream out : open.values()) {
            out.close();
        }
        open.clear();
    }
}
