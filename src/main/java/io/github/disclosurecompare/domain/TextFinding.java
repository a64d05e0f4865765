package io.github.disclosurecompare.domain;

/**
 * Something that the reader of a text found in it and that no computation can find again.
 *
 * @param detail what follows the code after a colon; mostly empty
 * @param message the reader's own words
 */
public record TextFinding(FindingCode code, String detail, String message, Evidence evidence) {}
