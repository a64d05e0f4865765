package io.github.disclosurecompare.ingest.extract.phrase;

/**
 * The steps between the places of a {@link PhraseTrie}, in an open hash table that is at most half filled; a step and
 * where it leads to stand in one number, so that to follow it takes one look into the memory.
 */
final class PhraseSteps {
    static final int NOWHERE = 0;

    private static final int SPREAD = 0x9E3779B1;

    private long[] steps = new long[1 << 8];
    private int size;

    /** The place that a step leads to. */
    int find(int step) {
        int slot = slot(step);
        while (steps[slot] != NOWHERE && (int) (steps[slot] >> Short.SIZE) != step) {
            slot = slot + 1 & steps.length - 1;
        }
        return (short) steps[slot];
    }

    void put(int step, int place) {
        if (++size * 2 > steps.length) {
            long[] old = steps;
            steps = new long[old.length * 2];
            for (long known : old) {
                if (known != NOWHERE) {
                    fill((int) (known >> Short.SIZE), known);
                }
            }
        }
        fill(step, (long) step << Short.SIZE | place);
    }

    private void fill(int step, long entry) {
        int slot = slot(step);
        while (steps[slot] != NOWHERE) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = entry;
    }

    private int slot(int step) {
        int spread = step * SPREAD;
        return (spread ^ spread >>> Short.SIZE) & steps.length - 1;
    }
}
