/**
 * The tables of a year as a workbook for those who go on reckoning with it.
 *
 * <p>Comes in: tables and their rows. Goes out: XLSX, the same bytes for the same rows, which no library at hand can
 * promise. May import: {@code domain}, {@code publish.edition}, {@code publish.markup}, {@code publish.table}.
 */
package io.github.disclosurecompare.publish.sheet;
