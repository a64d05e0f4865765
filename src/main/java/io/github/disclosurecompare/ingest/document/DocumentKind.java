package io.github.disclosurecompare.ingest.document;

/** The formats that a report comes in. */
public enum DocumentKind {
    TXT,
    HTML,
    DOCX,
    PDF,
    DOC
}
