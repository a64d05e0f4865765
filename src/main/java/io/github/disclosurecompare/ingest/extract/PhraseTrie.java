package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The place after the first character of a phrase; {@link #NOWHERE} for characters that begin none. */
    private final short[] first = new short[Character.MAX_VALUE + 1];

    /** A bit for each pair of characters that a phrase begins with, by its hash; most pairs of a text begin none. */
    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    /** The characters that are a phrase. */
    private final boolean[] single = new boolean[Character.MAX_VALUE + 1];

    /** The steps in an open hash table: in the bits of each a place, a character, and the place after it. */
    private long[] steps = new long[1 << 12];

    /** What the phrases mean that end at a place; null where none does. */
    private final List<Meanings> meanings = new ArrayList<>(Arrays.asList((Meanings) null));

    void add(String phrase, Enum<?> meaning) {
        String plain = phrase.toLowerCase(Locale.ROOT);
        char begin = PlainCharacters.of(plain.charAt(0));
        if (first[begin] == NOWHERE) {
            first[begin] = place();
        }
        if (plain.length() == 1) {
            single[begin] = true;
        } else {
            int pair = pair(begin, PlainCharacters.of(plain.charAt(1)));
            pairs[pair >> 6] |= 1L << pair;
        }
        int place = first[begin];
        for (int i = 1; i < plain.length(); i++) {
            place = grow(place, PlainCharacters.of(plain.charAt(i)));
        }
        Meanings known = meanings.get(place);
        meanings.set(place, known == null ? Meanings.NONE.plus(meaning) : known.plus(meaning));
    }

    /** Reports all phrases of a text by where they begin, of several that begin together the longest last. */
    void scan(String text, Found found) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(lower[i]);
        }
        int last = lower.length - 1;
        for (int i = 0; i <= last; i++) {
            if (i < last && holdsPair(lower[i], lower[i + 1])) {
                walk(lower, i, found);
            } else if (single[lower[i]]) {
                found.phrase(i, i + 1, meanings.get(first[lower[i]]));
            }
        }
    }

    private boolean holdsPair(char c, char then) {
        int pair = pair(c, then);
        return (pairs[pair >> 6] & 1L << pair) != 0;
    }

    private static int pair(char c, char then) {
        return (c << Character.SIZE | then) * SPREAD >>> Integer.SIZE - PAIR_BITS;
    }

    private void walk(char[] text, int begin, Found found) {
        int place = first[text[begin]];
        int i = begin + 1;
        while (place != NOWHERE) {
            Meanings here = meanings.get(place);
            if (here != null) {
                found.phrase(begin, i, here);
            }
            int after = NOWHERE;
            while (i < text.length && (after = after(place, text[i])) == NOWHERE) {
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

    private int after(int place, char c) {
        int step = place << Character.SIZE | c;
        int slot = slot(step);
        while ((int) (steps[slot] >> Character.SIZE) != step) {
            if (steps[slot] == 0) {
                return NOWHERE;
            }
            slot = slot + 1 & steps.length - 1;
        }
        return (short) steps[slot];
    }

    private int slot(int step) {
        return (step * SPREAD >>> Character.SIZE) & steps.length - 1;
    }

    private int grow(int place, char c) {
        int known = after(place, c);
        if (known != NOWHERE) {
            return known;
        }
        short added = place();
        if (added * 2 > steps.length) {
            long[] old = steps;
            steps = new long[old.length * 2];
            Arrays.stream(old).filter(entry -> entry != 0).forEach(this::put);
        }
        put((long) (place << Character.SIZE | c) << Character.SIZE | added);
        return added;
    }

    private short place() {
        meanings.add(null);
        if (meanings.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more phrases than fit");
        }
        return (short) (meanings.size() - 1);
    }

    private void put(long entry) {
        int slot = slot((int) (entry >> Character.SIZE));
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
