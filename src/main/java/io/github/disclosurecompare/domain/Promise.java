package io.github.disclosurecompare.domain;

/**
 * Something that a report says will be done.
 *
 * @param matter its words without marks, numbering and years: the same promise has the same matter
 */
public record Promise(String matter, Evidence evidence) {}
