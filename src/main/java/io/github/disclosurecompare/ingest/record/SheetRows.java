package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportKey;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet below its header: whose report each is about, and what becomes of a bad one. */
final class SheetRows {
    private final SheetColumns columns;
    private final RowIdentity identity;
    private final HeaderCells headerCells;
    private final SheetForm form;
    private final RecordCollector collector;

    SheetRows(
            SheetColumns columns,
            CellValues values,
            InstitutionRegistry registry,
            SheetForm form,
            RecordCollector collector) {
        this.columns = columns;
        this.identity = new RowIdentity(new InstitutionMatcher(registry), values, columns);
        this.headerCells = new HeaderCells(columns, values);
        this.form = form;
        this.collector = collector;
    }

    /**
     * @param line physical line where the row starts, 1 = first
     * @param cells as many as the header has, each without the white space around it
     */
    void row(long line, String[] cells) {
        ReportKey key;
        try {
            key = identity.of(cells);
        } catch (BadCell bad) {
            rejectStray(line, bad, cells);
            return;
        }
        try {
            form.take(line, key, headerCells.of(cells), cells);
        } catch (BadCell bad) {
            collector.reject(line, columns.named(columns.written(bad, cells)), Optional.of(key.academicYear()));
            collector.missesRow(key);
        }
    }

    /** Rejects a row whose cells may stand under wrong headers. */
    void rejectUneven(long line, BadCell bad, String[] cells) {
        collector.reject(line, columns.named(bad), year(cells));
        try {
            collector.mayMissRow(identity.of(cells));
        } catch (BadCell unknown) {
            // Nobody can tell whose row it was.
        }
    }

    private void rejectStray(long line, BadCell bad, String[] cells) {
        collector.reject(line, columns.named(bad), year(cells));
        List<ReportKey> meant = identity.listMeant(cells);
        if (meant.size() == 1) {
            collector.missesRow(meant.get(0));
        } else {
            meant.forEach(collector::mayMissRow);
        }
    }

    /** As far as the row tells. */
    private Optional<AcademicYear> year(String[] cells) {
        try {
            return AcademicYear.find(columns.cell(Column.ACADEMIC_YEAR, cells));
        } catch (BadCell bad) {
            return Optional.empty();
        }
    }
}
