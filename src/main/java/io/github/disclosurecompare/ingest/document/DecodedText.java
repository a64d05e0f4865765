package io.github.disclosurecompare.ingest.document;

/** Bytes made characters, and the charset that did it. */
record DecodedText(String text, String charset) {}
