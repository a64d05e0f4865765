package io.github.disclosurecompare.ingest.extract.phrase;

import java.util.Arrays;

/** The places of phrases, in the order of the text. */
final class Occurrences {
    private static final int[] NONE = {};

    private int[] begins = NONE;
    private int[] ends = NONE;
    private int size;

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, Math.max(8, size * 2));
            ends = Arrays.copyOf(ends, begins.length);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    /** Takes back those that begin at an offset or behind it. */
    void cut(int offset) {
        while (size > 0 && begins[size - 1] >= offset) {
            size--;
        }
    }

    int size() {
        return size;
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The index of the first one that lies in a stretch, or -1. */
    int firstIn(int begin, int end) {
        return nextIn(from(begin) - 1, end);
    }

    /** The index of the next one after an index that ends before an offset, or -1. */
    int nextIn(int index, int end) {
        for (int i = index + 1; i < size && begins[i] < end; i++) {
            if (ends[i] <= end) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first one that does not begin before an offset. */
    int from(int begin) {
        if (size == 0 || begins[size - 1] < begin) {
            return size;
        }
        int low = 0;
        int high = size;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (begins[mid] < begin) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
