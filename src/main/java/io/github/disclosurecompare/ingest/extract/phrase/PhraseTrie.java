package io.github.disclosurecompare.ingest.extract.phrase;

import static io.github.disclosurecompare.ingest.extract.phrase.PhraseSteps.NOWHERE;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.PlainCharacters;
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
    private static final int SPREAD = 0x9E3779B1;

    /** In the signs of a place: the uppermost bits tell which characters may lead on from it; most do not. */
    private static final int ONWARD = Long.SIZE - 8;
    /** In the signs of a place: that the phrase which ends there names something. */
    private static final long NAMES = 1L << ONWARD - 1;

    private static final long CUES = NAMES - 1;

    /** A bit for each pair of characters that a phrase begins with, by its hash; most pairs of a text begin none. */
    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    /** The phrases of one character. */
    private CharacterSet singles = CharacterSet.of("");

    /** From the start to a place: by a phrase's first two characters, or by its only one. */
    private final PhraseSteps starts = new PhraseSteps();

    /** From a place to another one, by the place in the upper half and a character in the lower. */
    private final PhraseSteps steps = new PhraseSteps();

    /** By place: a bit for each cue that the phrase means which ends there; every text looks into it everywhere. */
    private long[] signs = new long[1 << 10];

    /** By place: what the phrase names that ends there; null where there is none, or it names nothing. */
    private Named[] named = new Named[signs.length];

    private int places = 1;

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
                signs[place] |= onward(plain[i]);
                place = grow(steps, pair((char) place, plain[i]));
            }
        }
        mean(place, meaning);
    }

    private void mean(int place, Enum<?> meaning) {
        if (meaning instanceof Cue cue) {
            if (cue.bit() > CUES) {
                throw new IllegalStateException("more cues than there are bits for them");
            }
            signs[place] |= cue.bit();
            return;
        }
        Named known = named[place] == null ? Named.NOTHING : named[place];
        named[place] = meaning instanceof Channel channel ? known.with(channel) : known.with((Category) meaning);
        signs[place] |= NAMES;
    }

    /** Reports all phrases of a stretch by where they begin, of several that begin together the longest last. */
    void scan(char[] text, int begin, int end, Found found) {
        char next = begin < end ? lower(text[begin]) : 0;
        for (int i = begin; i < end; i++) {
            char c = next;
            next = i + 1 < end ? lower(text[i + 1]) : 0;
            if (singles.has(c)) {
                report(i, i + 1, starts.find(c), found);
            }
            int pair = pair(c, next);
            if (mayBegin(pair)) {
                walk(text, i, end, starts.find(pair), found);
            }
        }
    }

    private boolean mayBegin(int pair) {
        int bit = bit(pair);
        return (pairs[bit >> 6] & 1L << bit) != 0;
    }

    private static int pair(char c, char then) {
        return c << Character.SIZE | then;
    }

    private static int bit(int pair) {
        return pair * SPREAD >>> Integer.SIZE - PAIR_BITS;
    }

    /** Follows the phrases on that begin with two characters. */
    private void walk(char[] text, int begin, int end, int second, Found found) {
        int place = second;
        int i = begin + 2;
        while (place != NOWHERE) {
            report(begin, i, place, found);
            int after = NOWHERE;
            while (i < end && (after = step(place, lower(text[i]))) == NOWHERE) {
                if (i - begin < LONGEST_NAME || !isQuote(text[i])) {
                    return;
                }
                i++;
            }
            place = after;
            i++;
        }
    }

    private int step(int place, char c) {
        return (signs[place] & onward(c)) == 0 ? NOWHERE : steps.find(pair((char) place, c));
    }

    private static long onward(char c) {
        return 1L << ONWARD + (c & 7);
    }

    private void report(int begin, int end, int place, Found found) {
        long here = signs[place] & (CUES | NAMES);
        if (here != 0) {
            found.phrase(begin, end, here & CUES, (here & NAMES) == 0 ? null : named[place]);
        }
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private int grow(PhraseSteps from, int step) {
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
        if (places == signs.length) {
            signs = Arrays.copyOf(signs, places * 2);
            named = Arrays.copyOf(named, places * 2);
        }
        return places++;
    }

    /** Takes what was found: a bit for each cue that a phrase means, and what it names; null where it names nothing. */
    interface Found {
        void phrase(int begin, int end, long cues, Named named);
    }
}
