/**
 * The output folder: generations that are complete or not there, and what is known of each.
 *
 * <p>Comes in: the files of a publication as they are made. Goes out: a staged folder that becomes {@code current} in
 * one swap, checksums, {@code run.json}. The only place that renames, synchronises and deletes. May import: {@code
 * domain}, {@code publish.change}, {@code publish.table}, {@code publish.year}.
 */
package io.github.disclosurecompare.publish.generation;
