package io.github.disclosurecompare.ingest.extract.text;

import java.util.Arrays;

/** Where the characters of a reading came from: stretches of the raw text that were taken over as they stood. */
final class Origins {
    private int[] begins = new int[64];

    /** How much further on a stretch stands in the raw text than in the reading. */
    private int[] shifts = new int[64];

    private int size;

    /** The stretch that was asked for last, as the next one often is. */
    private int last;

    /** Takes in the next character of the reading. */
    void put(int offset, int origin) {
        if (size == 0 || shifts[size - 1] != origin - offset) {
            insert(size, offset, origin - offset);
        }
    }

    /** Forgets what the reading took in from an offset on. */
    void cut(int offset) {
        while (size > 0 && begins[size - 1] >= offset) {
            size--;
        }
    }

    /** Takes out a character that others stand behind: those move up. */
    void remove(int offset) {
        int stretch = size - 1;
        while (begins[stretch] > offset + 1) {
            stretch--;
        }
        if (begins[stretch] < offset) {
            stretch++;
            insert(stretch, offset, shifts[stretch - 1]);
        } else if (begins[stretch] > offset && begins[stretch - 1] == offset) {
            delete(--stretch);
        }
        for (int i = stretch; i < size; i++) {
            begins[i] = Math.max(offset, begins[i] - 1);
            shifts[i]++;
        }
    }

    /** How many stretches there are. */
    int size() {
        return size;
    }

    int rawBegin(int stretch) {
        return begins[stretch] + shifts[stretch];
    }

    /** Where a stretch ends in the raw text of a reading of so many characters. */
    int rawEnd(int stretch, int length) {
        return (stretch + 1 < size ? begins[stretch + 1] : length) + shifts[stretch];
    }

    /** Where a character of the reading stands in the raw text. */
    int at(int offset) {
        if (last >= size || begins[last] > offset || last + 1 < size && begins[last + 1] <= offset) {
            int found = Arrays.binarySearch(begins, 0, size, offset);
            last = found < 0 ? -found - 2 : found;
        }
        return offset + shifts[last];
    }

    private void insert(int stretch, int begin, int shift) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            shifts = Arrays.copyOf(shifts, size * 2);
        }
        System.arraycopy(begins, stretch, begins, stretch + 1, size - stretch);
        System.arraycopy(shifts, stretch, shifts, stretch + 1, size - stretch);
        begins[stretch] = begin;
        shifts[stretch] = shift;
        size++;
    }

    private void delete(int stretch) {
        size--;
        System.arraycopy(begins, stretch + 1, begins, stretch, size - stretch);
        System.arraycopy(shifts, stretch + 1, shifts, stretch, size - stretch);
    }
}
