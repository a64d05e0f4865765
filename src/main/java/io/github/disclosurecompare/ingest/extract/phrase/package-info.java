/**
 * The phrases that mean something: channels, categories and cues to what a number counts.
 *
 * <p>Comes in: lists of phrases, and a reading. Goes out: where they stand in it. Spellings are data, what they lead
 * to is a closed list. May import: {@code domain}, {@code text}.
 */
package io.github.disclosurecompare.ingest.extract.phrase;
