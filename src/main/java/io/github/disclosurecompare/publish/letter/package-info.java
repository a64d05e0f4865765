/**
 * Letters that ask an institution about what was found in its reports.
 *
 * <p>Comes in: the tables of a publication, as they are on the disk. Goes out: DOCX, a page for each institution. May
 * import: {@code domain}, {@code publish.edition}, {@code publish.markup}, {@code publish.table}.
 */
package io.github.disclosurecompare.publish.letter;
