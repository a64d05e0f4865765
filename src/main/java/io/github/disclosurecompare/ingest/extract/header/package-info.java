/**
 * Whose report it is, of which academic year, and its dates, each by ranked evidence.
 *
 * <p>Comes in: a text at first sight and the registry. Goes out: a {@link
 * io.github.disclosurecompare.ingest.extract.header.Header} with what is remarkable about the text. May import: {@code
 * domain}, {@code text}, {@code date}, {@code citation}, {@code outline}.
 */
package io.github.disclosurecompare.ingest.extract.header;
