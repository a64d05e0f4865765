package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The places of the cues of a text, all in one list in the order of the text. */
final class CuePlaces {
    /** Blocks are of 32 characters. */
    private static final int BLOCK = 5;

    private int[] begins;
    private int[] ends;
    /** A bit for each cue that stands at a place. */
    private long[] cues;

    private int size;

    /** For each block of the text a bit for each cue that begins in it. */
    private final long[] blocks;

    /** For each block that a cue begins in the index of its first place. */
    private final int[] firsts;

    CuePlaces(int length) {
        begins = new int[16 + length / 4];
        ends = new int[begins.length];
        cues = new long[begins.length];
        blocks = new long[(length >> BLOCK) + 1];
        firsts = new int[blocks.length];
    }

    void add(int begin, int end, long meant) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            cues = Arrays.copyOf(cues, size * 2);
        }
        int block = begin >> BLOCK;
        if (blocks[block] == 0) {
            firsts[block] = size;
        }
        blocks[block] |= meant;
        begins[size] = begin;
        ends[size] = end;
        cues[size++] = meant;
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

    List<Span> list(Cue cue, int begin, int end) {
        int first = first(cue, begin, end);
        if (first < 0) {
            return List.of();
        }
        List<Span> list = new ArrayList<>();
        for (int i = first; i >= 0; i = next(cue, i + 1, end)) {
            list.add(new Span(begins[i], ends[i]));
        }
        return list;
    }

    /** Mostly there is none in the blocks of a stretch, and no need to look at the places in them. */
    private int first(Cue cue, int begin, int end) {
        int last = Math.min(end - 1 >> BLOCK, blocks.length - 1);
        for (int block = Math.max(begin, 0) >> BLOCK; block <= last; block++) {
            if ((blocks[block] & cue.bit()) != 0) {
                int found = next(cue, from(block, begin), Math.min(end, block + 1 << BLOCK), end);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** The first place of a block that does not lie before an offset. */
    private int from(int block, int begin) {
        int i = firsts[block];
        while (i < size && begins[i] < begin) {
            i++;
        }
        return i;
    }

    private int next(Cue cue, int from, int end) {
        return next(cue, from, end, end);
    }

    /** The first place from an index on that begins before one offset and ends before another. */
    private int next(Cue cue, int from, int before, int end) {
        for (int i = from; i < size && begins[i] < before; i++) {
            if ((cues[i] & cue.bit()) != 0 && ends[i] <= end) {
                return i;
            }
        }
        return -1;
    }
}
