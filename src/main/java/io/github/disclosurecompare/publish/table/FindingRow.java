package io.github.disclosurecompare.publish.table;

import io.github.disclosurecompare.domain.Decision;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Severity;
import java.util.Optional;

/**
 * A finding as people read it.
 *
 * @param severity of the rule that it rests on, else of its code
 * @param message in the reader's language
 * @param fingerprint by which it is known again
 * @param acceptance why it is let stand; empty while it is open
 */
public record FindingRow(
        Finding finding, Severity severity, String message, String fingerprint, Optional<Decision> acceptance) {
    public boolean isOpen() {
        return acceptance.isEmpty();
    }
}
