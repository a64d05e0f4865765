package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Sketch;

/** Makes the sketch of a sentence: the least of four hashes over every three characters in a row. */
final class Sketches {
    private static final int SHINGLE = 3;

    private Sketches() {}

    static Sketch of(PlainWords words) {
        int first = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        int third = Integer.MAX_VALUE;
        int fourth = Integer.MAX_VALUE;
        for (int i = 0; i + SHINGLE <= words.length(); i++) {
            int shingle = (words.charAt(i) * 31 + words.charAt(i + 1)) * 0x01000193 ^ words.charAt(i + 2);
            first = Math.min(first, mixed(shingle ^ 0x9E3779B1));
            second = Math.min(second, mixed(shingle ^ 0x85EBCA77));
            third = Math.min(third, mixed(shingle ^ 0xC2B2AE3D));
            fourth = Math.min(fourth, mixed(shingle ^ 0x27D4EB2F));
        }
        return new Sketch(words.numbers(), first, second, third, fourth);
    }

    /** Spreads a number over all bits, as the finalizer of MurmurHash3 does. */
    private static int mixed(int number) {
        int h = (number ^ number >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
