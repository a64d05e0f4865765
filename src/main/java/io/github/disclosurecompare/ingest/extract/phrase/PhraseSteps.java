package io.github.disclosurecompare.ingest.extract.phrase;

/**
 * The steps between the places of a {@link PhraseTrie}, in an open hash table that is at most half filled; a step and
 * what is known of the place that it leads to stand in one number, so that to follow it takes one look into the memory.
 */
final class PhraseSteps {
    static final int NOWHERE = 0;

    private static final int SPREAD = 0x9E3779B1;

    private long[] steps = new long[1 << 8];
    private int size;

    /** What is known of the place that a step leads to; {@link #NOWHERE} where there is none. */
    int find(int step) {
        return (int) steps[slot(step)];
    }

    /** @param known of the place: anything but {@link #NOWHERE} */
    void put(int step, int known) {
        if (find(step) == NOWHERE && ++size * 2 > steps.length) {
            long[] old = steps;
            steps = new long[old.length * 2];
            for (long entry : old) {
                if ((int) entry != NOWHERE) {
                    steps[slot(step(entry))] = entry;
                }
            }
        }
        steps[slot(step)] = (long) step << Integer.SIZE | Integer.toUnsignedLong(known);
    }

    /** Where a step stands, or could. */
    private int slot(int step) {
        int spread = step * SPREAD;
        int slot = (spread ^ spread >>> Short.SIZE) & steps.length - 1;
        while (steps[slot] != NOWHERE && step(steps[slot]) != step) {
            slot = slot + 1 & steps.length - 1;
        }
        return slot;
    }

    private static int step(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }
}
