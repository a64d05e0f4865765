package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Severity;

/**
 * A finding as people read it.
 *
 * @param severity of the rule that it rests on, else of its code
 * @param message in the reader's language
 * @param fingerprint by which it is known again
 */
public record FindingRow(Finding finding, Severity severity, String message, String fingerprint) {}
