/**
 * Which charts a publication has, with their words and the names of their files.
 *
 * <p>Comes in: a year, or all of them. Goes out: pictures as {@code publish.chart} draws them, and what pages say
 * beside them. May import: {@code domain}, {@code publish.chart}, {@code publish.edition}, {@code publish.table},
 * {@code publish.year}.
 */
package io.github.disclosurecompare.publish.picture;
