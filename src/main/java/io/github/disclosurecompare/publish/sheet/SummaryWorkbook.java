package io.github.disclosurecompare.publish.sheet;

import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.DataTables;
import io.github.disclosurecompare.publish.table.FindingRow;
import io.github.disclosurecompare.publish.table.ReaderTables;
import io.github.disclosurecompare.publish.table.SummaryRow;
import java.util.Collection;

/** A year as a workbook: its reports at a glance, its findings, and what each column means. */
public final class SummaryWorkbook {
    private final Messages messages;

    public SummaryWorkbook(Messages messages) {
        this.messages = messages;
    }

    public Chunks of(Collection<SummaryRow> rows, Collection<FindingRow> findings) {
        Workbook workbook = new Workbook(column -> messages.get("column." + column));
        workbook.add(messages.get("page.summary"), ReaderTables.SUMMARY, rows);
        workbook.add(messages.get("page.findings"), DataTables.FINDINGS, findings);
        workbook.add(messages.get("sheet.dictionary"), new DataDictionary(messages).table(), DataDictionary.ROWS);
        return Chunks.of(workbook.toBytes());
    }
}
