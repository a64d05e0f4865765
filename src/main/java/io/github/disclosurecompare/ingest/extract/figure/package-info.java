/**
 * Numbers to figures: what each counts, through which channels, in which role.
 *
 * <p>Comes in: a text at first sight, its phrases and numbers. Goes out: figures, and the numbers set aside with a
 * reason; drafts are settled when a whole text is read, since a sum is known by its parts. May import: {@code domain},
 * {@code text}, {@code outline}, {@code phrase}, {@code number}.
 */
package io.github.disclosurecompare.ingest.extract.figure;
