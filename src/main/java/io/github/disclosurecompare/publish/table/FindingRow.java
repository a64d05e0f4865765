package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Finding;

/**
 * A finding as people read it.
 *
 * @param message in the reader's language
 * @param fingerprint by which it is known again
 */
public record FindingRow(Finding finding, String message, String fingerprint) {}
