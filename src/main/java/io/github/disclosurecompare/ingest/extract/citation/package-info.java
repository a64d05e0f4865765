/**
 * The decrees, document numbers and articles that a reading cites.
 *
 * <p>Comes in: a reading. Goes out: its citations in the order of the text. May import: {@code domain}, {@code text}.
 */
package io.github.disclosurecompare.ingest.extract.citation;
