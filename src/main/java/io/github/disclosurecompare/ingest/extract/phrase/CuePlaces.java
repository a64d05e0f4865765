package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Arrays;
import java.util.List;

/** The places of the cues of a sentence, all in one list in the order of the text. */
final class CuePlaces {
    private final Occurrences places = new Occurrences();

    /** A bit for each cue that stands at a place. */
    private long[] cues = new long[16];

    /** A bit for each cue that stands anywhere: mostly the one that is asked for does not. */
    private long present;

    void add(int begin, int end, long meant) {
        if (places.size() == cues.length) {
            cues = Arrays.copyOf(cues, cues.length * 2);
        }
        cues[places.size()] = meant;
        places.add(begin, end);
        present |= meant;
    }

    /** Takes back those that begin at an offset, the last one there is. */
    void takeBack(int begin) {
        places.cut(begin);
    }

    /** Where a cue begins first that lies in a stretch; -1 where none does. */
    int firstBegin(Cue cue, int begin, int end) {
        int first = first(cue, begin, end);
        return first < 0 ? -1 : places.begin(first);
    }

    /** Where the last phrase of a cue ends that lies in a stretch; -1 where none does. */
    int lastEnd(Cue cue, int begin, int end) {
        int last = -1;
        for (int i = first(cue, begin, end); i >= 0; i = next(cue, i, end)) {
            last = Math.max(last, places.end(i));
        }
        return last;
    }

    void list(Cue cue, int begin, int end, List<Span> list) {
        for (int i = first(cue, begin, end); i >= 0; i = next(cue, i, end)) {
            list.add(new Span(places.begin(i), places.end(i)));
        }
    }

    private int first(Cue cue, int begin, int end) {
        return (present & cue.bit()) == 0 ? -1 : next(cue, places.from(begin) - 1, end);
    }

    /** The next place of a cue after an index that ends before an offset, or -1. */
    private int next(Cue cue, int index, int end) {
        int i = places.nextIn(index, end);
        while (i >= 0 && (cues[i] & cue.bit()) == 0) {
            i = places.nextIn(i, end);
        }
        return i;
    }
}
