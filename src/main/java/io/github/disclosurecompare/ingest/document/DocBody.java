package io.github.disclosurecompare.ingest.document;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Walks through the paragraphs of a DOC document, which say themselves whether they are in a table. */
final class DocBody {
    private static final String CELL_END = "\u0007";

    private final Range range;
    private final DocNumbering numbering;
    private final DocFields fields = new DocFields();
    private final TableRows rows;
    private boolean isInRow;
    private boolean isInCell;

    DocBody(HWPFDocument document, PlainText text) {
        range = document.getRange();
        numbering = new DocNumbering(document);
        rows = new TableRows(text);
    }

    void read() throws UnreadableDocumentException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            read(range.getParagraph(i));
        }
        endRow();
    }

    private void read(Paragraph paragraph) throws UnreadableDocumentException {
        boolean isOutermost = paragraph.getTableLevel() <= 1;
        if (!paragraph.isInTable() || paragraph.isTableRowEnd() && isOutermost) {
            endRow();
        } else {
            enterCell();
        }
        String words = fields.shown(paragraph);
        if (!fields.isInContents() && !paragraph.isTableRowEnd()) {
            rows.paragraph(words.isBlank() ? words : numbering.label(paragraph) + words);
        }
        if (isInCell && isOutermost && paragraph.text().endsWith(CELL_END)) {
            rows.endCell();
            isInCell = false;
        }
    }

    private void enterCell() {
        if (!isInRow) {
            rows.startRow();
            isInRow = true;
        }
        if (!isInCell) {
            rows.startCell();
            isInCell = true;
        }
    }

    private void endRow() throws UnreadableDocumentException {
        if (isInRow) {
            rows.endRow();
        }
        isInRow = false;
        isInCell = false;
    }
}
