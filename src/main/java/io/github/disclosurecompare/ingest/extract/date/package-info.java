/**
 * The dates, periods and years of a reading, damaged ones repaired and marked.
 *
 * <p>Comes in: a reading. Goes out: its dates in the order of the text. May import: {@code domain}, {@code text}.
 */
package io.github.disclosurecompare.ingest.extract.date;
