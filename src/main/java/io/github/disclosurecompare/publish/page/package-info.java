/**
 * The pages but for those of institutions: from what a year holds to HTML by templates.
 *
 * <p>Comes in: years, tallies, the record of a run. Goes out: HTML without a script and without an address outside the
 * folder. May import: {@code domain}, {@code publish.change}, {@code publish.edition}, {@code publish.generation},
 * {@code publish.institution}, {@code publish.picture}, {@code publish.table}, {@code publish.year}.
 */
package io.github.disclosurecompare.publish.page;
