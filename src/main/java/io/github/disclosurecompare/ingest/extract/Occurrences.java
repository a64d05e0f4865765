package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The places of one kind of phrase, in the order of the text. */
final class Occurrences {
    private int[] begins = new int[8];
    private int[] ends = new int[8];
    private int size;

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    int begin(int index) {
        return begins[index];
    }

    /** The index of the first one that lies in a stretch, or -1. */
    int firstIn(int begin, int end) {
        for (int i = from(begin); i < size && begins[i] < end; i++) {
            if (ends[i] <= end) {
                return i;
            }
        }
        return -1;
    }

    int lastEndIn(int begin, int end) {
        int last = -1;
        for (int i = from(begin); i < size && begins[i] < end; i++) {
            if (ends[i] <= end) {
                last = Math.max(last, ends[i]);
            }
        }
        return last;
    }

    List<Span> listIn(int begin, int end) {
        List<Span> list = new ArrayList<>();
        for (int i = from(begin); i < size && begins[i] < end; i++) {
            if (ends[i] <= end) {
                list.add(new Span(begins[i], ends[i]));
            }
        }
        return list;
    }

    private int from(int begin) {
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
