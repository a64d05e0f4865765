/**
 * What differs between two publications, and why.
 *
 * <p>Comes in: the tables of the last publication and of the new one, as they are on the disk, and what each was made of.
 * Goes out: changes, cell by cell, each with its cause. Tables are compared group by group - the rows of one report - by
 * checksums of their bytes; only groups that differ are read as rows. May import: {@code domain}, {@code publish.table}.
 */
package io.github.disclosurecompare.publish.change;
