package io.github.disclosurecompare.assess.reuse;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one text has in common with another one. */
final class Overlap {
    private final Text source;
    private final SortedMap<Integer, Integer> same = new TreeMap<>();
    private double shared;
    private double lightened;
    private int characters;

    Overlap(Text source) {
        this.source = source;
    }

    /**
     * Adds a sentence that both have.
     *
     * @param at number of it in the text
     * @param there number of it in the source
     * @param length of it
     * @param further how many reporting units have it besides the two
     * @param others how many have it besides the text's own
     */
    void add(int at, int there, int length, int further, int others) {
        if (same.putIfAbsent(at, there) == null) {
            double weight = (double) length / (1 + further);
            shared += weight;
            lightened += weight - (double) length / (1 + others);
            characters += length;
        }
    }

    Text source() {
        return source;
    }

    /** The plain length of what both have. */
    int characters() {
        return characters;
    }

    /** The discounted length of what both have. */
    double shared() {
        return shared;
    }

    /** @param length of the whole text, discounted with the source among the others */
    double share(double length) {
        return shared == 0 ? 0 : shared / (length + lightened);
    }

    /** The longest run of sentences that stand in both in the same order without a gap. */
    Passage longest(Text text) {
        Passage longest = null;
        Passage run = null;
        int last = -1;
        int lastThere = -1;
        for (var pair : same.entrySet()) {
            boolean goesOn = run != null && pair.getKey() == last + 1 && pair.getValue() == lastThere + 1;
            last = pair.getKey();
            lastThere = pair.getValue();
            var sentence = text.sentences().get(last);
            run = new Passage(goesOn ? run.begin() : sentence.begin(), sentence.end());
            longest = longest == null || run.length() > longest.length() ? run : longest;
        }
        return longest;
    }

    /** The sentences that both have, by number in the text, each with its number in the source. */
    SortedMap<Integer, Integer> same() {
        return Collections.unmodifiableSortedMap(same);
    }

    /** A stretch of the text, as offsets of it. */
    record Passage(int begin, int end) {
        int length() {
            return end - begin;
        }
    }
}
