package io.github.disclosurecompare.ingest.document;

import java.io.IOException;

/** Makes plain text of the documents of one kind. */
@FunctionalInterface
interface DocumentFormat {
    /** @throws IOException if the document is damaged */
    DocumentText read(byte[] document) throws IOException, UnreadableDocumentException;

    static DocumentFormat of(DocumentKind kind) {
        return switch (kind) {
            case TXT -> new TxtFormat();
            case HTML -> new HtmlFormat();
            case DOCX -> new DocxFormat();
            case PDF -> new PdfFormat();
            case DOC -> new DocFormat();
        };
    }
}
