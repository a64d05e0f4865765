package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Objects;

/**
 * Four min-hashes over the shingles of a sentence: two sentences agree in as many of them as they have words in common.
 *
 * @param numbers a hash over what it counts: a sentence with other figures is another sentence
 */
public record Sketch(int numbers, int first, int second, int third, int fourth) {
    private static final int ENOUGH = 3;

    /** The keys to look sentences up by: of two that are alike, one half at least agrees, and so one key. */
    public List<Integer> keys() {
        return List.of(Objects.hash(numbers, first, second), Objects.hash(third, fourth, numbers));
    }

    /** Whether both are the same sentence, but for a word or two. */
    public boolean isLike(Sketch other) {
        int same = (first == other.first ? 1 : 0)
                + (second == other.second ? 1 : 0)
                + (third == other.third ? 1 : 0)
                + (fourth == other.fourth ? 1 : 0);
        return same >= ENOUGH && numbers == other.numbers;
    }
}
