package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Quantity;
import io.github.disclosurecompare.ingest.extract.text.Span;

/**
 * A number of the reading with what qualifies and measures it.
 *
 * @param begin where its qualifier or first digit stands
 * @param digits its digits alone
 * @param end after its measure and qualifier
 * @param value -1 where it is no whole number
 * @param measure empty where none is written
 */
public record Numeral(int begin, Span digits, int end, long value, Qualifier qualifier, String measure) {
    public Quantity quantity() {
        return new Quantity(value, qualifier);
    }

    Numeral measured(String word) {
        return new Numeral(begin, digits, end, value, qualifier, word);
    }

    boolean isWhole() {
        return value >= 0 && value <= Quantity.LARGEST;
    }
}
