package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Sketch;

/** Makes the sketch of a sentence: the least of four hashes over every three characters in a row. */
final class Sketches {
    private static final int SHINGLE = 3;
    private static final int[] SEEDS = {0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F};

    private Sketches() {}

    static Sketch of(PlainWords plain) {
        String words = plain.words();
        int[] least = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int i = 0; i + SHINGLE <= words.length(); i++) {
            int shingle = (words.charAt(i) * 31 + words.charAt(i + 1)) * 0x01000193 ^ words.charAt(i + 2);
            for (int k = 0; k < least.length; k++) {
                least[k] = Math.min(least[k], mixed(shingle ^ SEEDS[k]));
            }
        }
        return new Sketch(plain.numbers(), least[0], least[1], least[2], least[3]);
    }

    /** Spreads a number over all bits, as the finalizer of MurmurHash3 does. */
    private static int mixed(int number) {
        int h = (number ^ number >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
