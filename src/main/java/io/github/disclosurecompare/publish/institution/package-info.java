/**
 * A page for each reporting unit: its years, its place among peers, its findings, and behind every figure its sentence.
 *
 * <p>Comes in: a year of reports, findings and comparison tables, year after year. Goes out: HTML, page by page. A country
 * has a million figures, so what a year says of a unit is written at once, as bytes, and kept on the disk until all years
 * are there. May import: {@code domain}, {@code publish.edition}, {@code publish.markup},
 * {@code publish.table}.
 */
package io.github.disclosurecompare.publish.institution;
