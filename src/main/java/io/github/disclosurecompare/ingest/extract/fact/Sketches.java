package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.Sketch;

/** Makes the sketch of a sentence: the least of four hashes over every three characters in a row. */
final class Sketches {
    private static final int SHINGLE = 3;

    private Sketches() {}

    /**
     * @param length how many of the words count
     * @param numbers a hash over what the sentence counts
     */
    static Sketch of(char[] words, int length, int numbers) {
        int first = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        int third = Integer.MAX_VALUE;
        int fourth = Integer.MAX_VALUE;
        long shingle = 0;
        for (int i = 0; i < length; i++) {
            shingle = shingle << Character.SIZE | words[i];
            if (i + 1 >= SHINGLE) {
                long mixed = mixed(shingle << Character.SIZE);
                int upper = (int) (mixed >>> Integer.SIZE);
                int lower = (int) mixed;
                first = Math.min(first, upper);
                second = Math.min(second, lower);
                third = Math.min(third, upper * 0x85ebca6b);
                fourth = Math.min(fourth, lower * 0xc2b2ae35);
            }
        }
        return new Sketch(numbers, first, second, third, fourth);
    }

    /** Two hashes in one: each half hangs on all characters of the shingle. */
    private static long mixed(long shingle) {
        long product = shingle * 0x9E3779B97F4A7C15L;
        return (product ^ product >>> Integer.SIZE) * 0xC2B2AE3D27D4EB4FL;
    }
}
