/**
 * A text as it is read: plain characters, sentences whole, each character knowing where it came from.
 *
 * <p>Comes in: the text of a document. Goes out: its reading, and what is asked of characters, stretches, lines and
 * marks everywhere else. May import: {@code domain}.
 */
package io.github.disclosurecompare.ingest.extract.text;
