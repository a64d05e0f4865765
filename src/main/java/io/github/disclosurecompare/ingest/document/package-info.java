/**
 * Documents (TXT, HTML, DOCX, PDF, DOC) to plain text.
 *
 * <p>Comes in: the bytes of one document, from strangers. Goes out: its text, or why it cannot be read. May import:
 * {@code domain}, {@code ingest.charset}, and it alone PDFBox, POI and jsoup. Whatever a library parses is parsed in a
 * child process, so that a bad document costs seconds and a reject, never the run; plain text needs no library and is
 * read here.
 */
package io.github.disclosurecompare.ingest.document;
