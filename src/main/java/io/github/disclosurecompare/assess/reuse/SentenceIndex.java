package io.github.disclosurecompare.assess.reuse;

import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds the sentences of a corpus that are like a given one, by any of the keys of their sketches. */
final class SentenceIndex {
    /** A sentence that more texts have is common property, and of no use in telling whose text it is. */
    private static final int MOST = 64;

    private final List<Place> places = new ArrayList<>();
    private final long[] entries;

    /**
     * A sentence of the corpus.
     *
     * @param text number of its text
     * @param at number of the sentence in that
     */
    record Place(int text, int at, Sketch sketch) {}

    /** @param texts the sentences of each text */
    SentenceIndex(List<List<Sentence>> texts) {
        for (int text = 0; text < texts.size(); text++) {
            List<Sentence> sentences = texts.get(text);
            for (int at = 0; at < sentences.size(); at++) {
                places.add(new Place(text, at, sentences.get(at).sketch()));
            }
        }
        entries = new long[2 * places.size()];
        int next = 0;
        for (int place = 0; place < places.size(); place++) {
            for (int key : places.get(place).sketch().keys()) {
                entries[next++] = entry(key, place);
            }
        }
        Arrays.sort(entries);
    }

    /** The sentences that are like a sketch, itself included; none where more than {@link #MOST} share a key with it. */
    List<Place> like(Sketch sketch) {
        BitSet seen = new BitSet();
        List<Place> like = new ArrayList<>();
        for (int key : sketch.keys()) {
            int from = firstOf(key);
            if (from + MOST < entries.length && key(entries[from + MOST]) == key) {
                return List.of();
            }
            for (int i = from; i < entries.length && key(entries[i]) == key; i++) {
                int number = (int) entries[i];
                if (!seen.get(number) && places.get(number).sketch().isLike(sketch)) {
                    seen.set(number);
                    like.add(places.get(number));
                }
            }
        }
        return like;
    }

    private int firstOf(int key) {
        int at = Arrays.binarySearch(entries, entry(key, 0));
        return at >= 0 ? at : -at - 1;
    }

    private static long entry(int key, int place) {
        return (long) key << Integer.SIZE | place;
    }

    private static int key(long entry) {
        return (int) (entry >> Integer.SIZE);
    }
}
