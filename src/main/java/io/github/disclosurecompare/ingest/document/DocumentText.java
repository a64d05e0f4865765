package io.github.disclosurecompare.ingest.document;

/**
 * The plain text of a document; offsets of evidence refer to it.
 *
 * @param charset that the bytes were decoded with; empty where the format says it itself
 */
public record DocumentText(String text, DocumentKind kind, String charset) {}
