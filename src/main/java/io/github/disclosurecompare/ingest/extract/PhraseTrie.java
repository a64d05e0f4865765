package io.github.disclosurecompare.ingest.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * Finds all phrases of a list in a text, in one pass: most characters begin no phrase, and phrases are short. Case does
 * not matter, nor do quotation marks around a name inside a phrase.
 */
final class PhraseTrie {
    /** Quotation marks may stand around 信息公开 in 信息公开专栏, yet not around 公告 in 公告栏. */
    private static final int LONGEST_NAME = 4;

    private static final int PAIR_BITS = 16;
    private static final int START = 0;
    private static final int NOWHERE = 0;
    private static final int PLACE_BITS = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A bit for each pair of characters that a phrase begins with, by its hash; most pairs of a text begin none. */
    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    /** A bit for each character that is a phrase. */
    private final BitSet single = new BitSet(Character.MAX_VALUE + 1);

    /**
     * The steps in an open hash table: in the bits of each a place, the character that leads on, from the start two of
     * them, and the place after it. A quarter of it is filled: most steps that are looked for are not there.
     */
    private long[] steps = new long[1 << 12];

    /** What the phrases mean that end at a place; null where none does. */
    private Meanings[] meanings = new Meanings[1 << 10];

    /** Whether a step leads on from a place. */
    private boolean[] goesOn = new boolean[meanings.length];

    private int places = 1;

    void add(String phrase, Enum<?> meaning) {
        char[] plain = phrase.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PlainCharacters.of(plain[i]);
        }
        int place;
        if (plain.length == 1) {
            single.set(plain[0]);
            place = grow(START, plain[0]);
        } else {
            int pair = pair(plain[0], plain[1]);
            int bit = hash(pair, PAIR_BITS);
            pairs[bit >> 6] |= 1L << bit;
            place = grow(START, pair);
            for (int i = 2; i < plain.length; i++) {
                place = grow(place, plain[i]);
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
            if (single.get(lower[i])) {
                found.phrase(i, i + 1, meanings[after(START, lower[i])]);
            }
            if (i + 1 < lower.length) {
                int pair = pair(lower[i], lower[i + 1]);
                int bit = hash(pair, PAIR_BITS);
                if ((pairs[bit >> 6] & 1L << bit) != 0) {
                    walk(lower, i, after(START, pair), found);
                }
            }
        }
    }

    private static int pair(char c, char then) {
        return c << Character.SIZE | then;
    }

    private static int hash(long value, int bits) {
        return (int) (value * SPREAD >>> Long.SIZE - bits);
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
            while (goesOn[place] && i < text.length && (after = after(place, text[i])) == NOWHERE) {
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

    private int after(int place, int characters) {
        long step = step(place, characters);
        int slot = slot(step);
        while (steps[slot] >>> PLACE_BITS != step) {
            if (steps[slot] == 0) {
                return NOWHERE;
            }
            slot = slot + 1 & steps.length - 1;
        }
        return (short) steps[slot];
    }

    private static long step(int place, int characters) {
        return (long) place << Integer.SIZE | Integer.toUnsignedLong(characters);
    }

    private int slot(long step) {
        return (int) (step * SPREAD >>> Integer.SIZE) & steps.length - 1;
    }

    private int grow(int place, int characters) {
        int known = after(place, characters);
        if (known != NOWHERE) {
            return known;
        }
        int added = place();
        if (added * 4 > steps.length) {
            long[] old = steps;
            steps = new long[old.length * 2];
            Arrays.stream(old).filter(entry -> entry != 0).forEach(this::put);
        }
        put(step(place, characters) << PLACE_BITS | added);
        goesOn[place] = true;
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

    private void put(long entry) {
        int slot = slot(entry >>> PLACE_BITS);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = entry;
    }

    /** Takes what was found. */
    interface Found {
        void phrase(int begin, int end, Meanings meanings);
    }
}
