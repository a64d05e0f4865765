/**
 * What is kept of a text besides its figures: sentences, promises, what it says of the checklist, what it cites.
 *
 * <p>Comes in: a text at first sight and its figures. Goes out: its {@link
 * io.github.disclosurecompare.domain.TextFacts}. May import: {@code domain}, {@code text}, {@code citation}, {@code
 * outline}, {@code phrase}, {@code header}.
 */
package io.github.disclosurecompare.ingest.extract.fact;
