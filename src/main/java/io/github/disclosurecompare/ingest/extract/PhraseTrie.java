package io.github.disclosurecompare.ingest.extract;

import java.util.Arrays;
import java.util.Locale;

/**
 * Finds all phrases of a list in a text, in one pass: most characters begin no phrase, and phrases are short. Case does
 * not matter, nor do quotation marks around a name inside a phrase.
 */
final class PhraseTrie {
    /** Quotation marks may stand around 信息公开 in 信息公开专栏, yet not around 公告 in 公告栏. */
    private static final int LONGEST_NAME = 4;

    private static final int PAIR_BITS = 16;
    private static final int NOWHERE = 0;
    private static final int SPREAD = 0x9E3779B1;

    /** A bit for each pair of characters that a phrase begins with, by its hash; most pairs of a text begin none. */
    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    /** The phrases of one character. */
    private CharacterSet singles = CharacterSet.of("");

    /** From the start to a place: by a phrase's first two characters, or by its only one. */
    private final Steps starts = new Steps();

    /** From a place to another one, by the place in the upper half and a character in the lower. */
    private final Steps steps = new Steps();

    /** What the phrases mean that end at a place; null where none does. */
    private Meanings[] meanings = new Meanings[1 << 10];

    /** Whether a step leads on from a place. */
    private boolean[] goesOn = new boolean[meanings.length];

    private int places = 1;

    /** Steps in an open hash table, at most half filled; kept small, since every text looks into it everywhere. */
    private static final class Steps {
        private int[] keys = new int[1 << 8];
        private short[] places = new short[keys.length];
        private int size;

        /** The place that a step leads to. */
        private int find(int key) {
            int slot = slot(key);
            while (places[slot] != NOWHERE && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return places[slot];
        }

        private void put(int key, int place) {
            if (++size * 2 > keys.length) {
                int[] oldKeys = keys;
                short[] oldPlaces = places;
                keys = new int[oldKeys.length * 2];
                places = new short[keys.length];
                for (int i = 0; i < oldKeys.length; i++) {
                    if (oldPlaces[i] != NOWHERE) {
                        fill(oldKeys[i], oldPlaces[i]);
                    }
                }
            }
            fill(key, (short) place);
        }

        private void fill(int key, short place) {
            int slot = slot(key);
            while (places[slot] != NOWHERE) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            places[slot] = place;
        }

        private int slot(int key) {
            int spread = key * SPREAD;
            return (spread ^ spread >>> Short.SIZE) & keys.length - 1;
        }
    }

    void add(String phrase, Enum<?> meaning) {
        char[] plain = phrase.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PlainCharacters.of(plain[i]);
        }
        int place;
        if (plain.length == 1) {
            singles = singles.with(plain[0]);
            place = grow(starts, plain[0]);
        } else {
            int pair = pair(plain[0], plain[1]);
            int bit = bit(pair);
            pairs[bit >> 6] |= 1L << bit;
            place = grow(starts, pair);
            for (int i = 2; i < plain.length; i++) {
                goesOn[place] = true;
                place = grow(steps, pair((char) place, plain[i]));
            }
        }
        Meanings known = meanings[place];
        meanings[place] = known == null ? Meanings.NONE.plus(meaning) : known.plus(meaning);
    }

    /** Reports all phrases of a text by where they begin, of several that begin together the longest last. */
    void scan(String text, Found found) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        for (int i = 0; i < lower.length; i++) {
            if (singles.has(lower[i])) {
                found.phrase(i, i + 1, meanings[starts.find(lower[i])]);
            }
            if (i + 1 < lower.length) {
                int pair = pair(lower[i], lower[i + 1]);
                int bit = bit(pair);
                if ((pairs[bit >> 6] & 1L << bit) != 0) {
                    walk(lower, i, starts.find(pair), found);
                }
            }
        }
    }

    private static int pair(char c, char then) {
        return c << Character.SIZE | then;
    }

    private static int bit(int pair) {
        return pair * SPREAD >>> Integer.SIZE - PAIR_BITS;
    }

    /** Follows the phrases on that begin with two characters. */
    private void walk(char[] text, int begin, int second, Found found) {
        int place = second;
        int i = begin + 2;
        while (place != NOWHERE) {
            Meanings here = meanings[place];
            if (here != null) {
                found.phrase(begin, i, here);
            }
            int after = NOWHERE;
            while (goesOn[place] && i < text.length && (after = steps.find(pair((char) place, text[i]))) == NOWHERE) {
                if (i - begin < LONGEST_NAME || !isQuote(text[i])) {
                    return;
                }
                i++;
            }
            place = after;
            i++;
        }
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private int grow(Steps from, int step) {
        int known = from.find(step);
        if (known != NOWHERE) {
            return known;
        }
        int added = place();
        from.put(step, added);
        return added;
    }

    private int place() {
        if (places > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more phrases than fit");
        }
        if (places == meanings.length) {
            meanings = Arrays.copyOf(meanings, places * 2);
            goesOn = Arrays.copyOf(goesOn, places * 2);
        }
        return places++;
    }

    /** Takes what was found. */
    interface Found {
        void phrase(int begin, int end, Meanings meanings);
    }
}
