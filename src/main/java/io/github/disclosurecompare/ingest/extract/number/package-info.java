/**
 * The numbers of a reading, the passages that they stand in, and why many of them are no figures.
 *
 * <p>Comes in: a reading with its phrases, dates and citations. Goes out: numerals with measure and qualifier, and the
 * ledger in which every number is accounted for. May import: {@code domain}, {@code text}, {@code date}, {@code
 * citation}, {@code phrase}.
 */
package io.github.disclosurecompare.ingest.extract.number;
