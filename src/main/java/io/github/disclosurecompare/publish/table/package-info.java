/**
 * The tables of a publication as CSV.
 *
 * <p>Comes in: domain values. Goes out: bytes of CSV, and the description of the columns. May import: {@code domain}.
 */
package io.github.disclosurecompare.publish.table;
