package io.github.disclosurecompare.ingest.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Walks through the text of a DOCX document as it is shown: changes accepted, nothing hidden, fields as last seen. */
final class DocxBody {
    /** What is not shown: deleted text, how it looked before, pictures' second version, guides to pronunciation. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "rt",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange",
            "instrText",
            "delText",
            "docParts");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final TableRows rows;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private boolean isContents;

    DocxBody(DocxStyles styles, DocxNumbering numbering, PlainText text) {
        this.styles = styles;
        this.numbering = numbering;
        this.rows = new TableRows(text);
    }

    void read(DocxXml xml) throws UnreadableDocumentException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
    }

    private void start(DocxXml xml) throws UnreadableDocumentException {
        String name = xml.name();
        if (NOT_SHOWN.contains(name) || name.equals("sdtContent") && isContents) {
            isContents &= !name.equals("sdtContent");
            xml.skip();
            return;
        }
        switch (name) {
            case "p" -> open.push(new DocxParagraph());
            case "tr" -> rows.startRow();
            case "tc" -> rows.startCell();
            case "docPartGallery" -> isContents = xml.value().equals("Table of Contents");
            default -> {
                if (!open.isEmpty()) {
                    open.peek().start(name, xml);
                }
            }
        }
    }

    private void end(String name) throws UnreadableDocumentException {
        switch (name) {
            case "p" -> {
                DocxParagraph paragraph = open.pop();
                if (!paragraph.isContents(styles)) {
                    rows.paragraph(paragraph.text(styles, numbering));
                }
            }
            case "tr" -> rows.endRow();
            case "tc" -> rows.endCell();
            default -> {
                if (!open.isEmpty()) {
                    open.peek().end(name);
                }
            }
        }
    }
}
