package io.github.disclosurecompare.ingest.extract.text;

import java.util.Arrays;

/**
 * The places of a few characters or words in a text, to be gone through in their order: to search for each of them takes
 * a fraction of looking at all characters one by one.
 */
public final class Landmarks {
    private final String text;
    private final String[] words;

    /** Where each word stands next. */
    private final int[] places;

    /** @param words of one character or more */
    public Landmarks(String text, String... words) {
        this.text = text;
        this.words = words;
        this.places = new int[words.length];
        Arrays.fill(places, -1);
    }

    /** Where the next one stands, from an offset on that never goes back; the length of the text where none does. */
    public int next(int from) {
        int next = text.length();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < from) {
                int found = find(words[i], from);
                places[i] = found < 0 ? text.length() : found;
            }
            next = Math.min(next, places[i]);
        }
        return next;
    }

    private int find(String word, int from) {
        return word.length() == 1 ? text.indexOf(word.charAt(0), from) : text.indexOf(word, from);
    }
}
