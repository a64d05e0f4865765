/**
 * How much of a text is another one's: sentences are known again by their min-hashes, which an index looks up, so that the
 * effort grows with the texts and not with the pairs of them.
 *
 * <p>Comes in: the reports of a year and of the year before. Goes out: findings. May import: {@code domain}.
 */
package io.github.disclosurecompare.assess.reuse;
