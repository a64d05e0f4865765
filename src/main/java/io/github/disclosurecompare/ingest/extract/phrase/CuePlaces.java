package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Arrays;
import java.util.List;

/** The places of the cues of a sentence, all in one list in the order of the text. */
final class CuePlaces {
    private int[] begins = new int[16];
    private int[] ends = new int[begins.length];
    /** A bit for each cue that stands at a place. */
    private long[] cues = new long[begins.length];

    private int size;

    /** A bit for each cue that stands anywhere: mostly the one that is asked for does not. */
    private long present;

    void add(int begin, int end, long meant) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            cues = Arrays.copyOf(cues, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        cues[size++] = meant;
        present |= meant;
    }

    /** Takes back those that begin at an offset, the last one there is. */
    void takeBack(int begin) {
        while (size > 0 && begins[size - 1] == begin) {
            size--;
        }
    }

    /** Where a cue begins first that lies in a stretch; -1 where none does. */
    int firstBegin(Cue cue, int begin, int end) {
        int first = first(cue, begin, end);
        return first < 0 ? -1 : begins[first];
    }

    /** Where the last phrase of a cue ends that lies in a stretch; -1 where none does. */
    int lastEnd(Cue cue, int begin, int end) {
        int last = -1;
        for (int i = first(cue, begin, end); i >= 0; i = next(cue, i + 1, end)) {
            last = Math.max(last, ends[i]);
        }
        return last;
    }

    void list(Cue cue, int begin, int end, List<Span> list) {
        for (int i = first(cue, begin, end); i >= 0; i = next(cue, i + 1, end)) {
            list.add(new Span(begins[i], ends[i]));
        }
    }

    private int first(Cue cue, int begin, int end) {
        return (present & cue.bit()) == 0 ? -1 : next(cue, from(begin), end);
    }

    /** The first place that does not lie before an offset. */
    private int from(int begin) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first place of a cue from an index on that ends before an offset. */
    private int next(Cue cue, int from, int end) {
        for (int i = from; i < size && begins[i] < end; i++) {
            if ((cues[i] & cue.bit()) != 0 && ends[i] <= end) {
                return i;
            }
        }
        return -1;
    }
}
