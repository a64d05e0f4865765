/**
 * What all pages, sheets and letters of a publication share: the words of its language, and how things are called in it.
 *
 * <p>Comes in: domain values, the language. Goes out: text. May import: {@code domain}, {@code store},
 * {@code publish.table}.
 */
package io.github.disclosurecompare.publish.edition;
