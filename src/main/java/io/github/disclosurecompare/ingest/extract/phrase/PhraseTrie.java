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

    /** What is known of a place: its number, */
    private static final int PLACE = Short.MAX_VALUE;
    /** whether a phrase ends there, */
    private static final int ENDS = 1 << Short.SIZE;
    /** and, in the uppermost bits, which characters may lead on from it; most do not. */
    private static final int ONWARD = Integer.SIZE - 8;

    /** A bit for each pair of characters that a phrase begins with, by its hash; most pairs of a text begin none. */
    private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

    /** The phrases of one character. */
    private CharacterSet singles = CharacterSet.of("");

    /** From the start to a place: by a phrase's first two characters, or by its only one. */
    private final PhraseSteps starts = new PhraseSteps();

    /** From a place to another one, by its number in the upper half and a character in the lower. */
    private final PhraseSteps steps = new PhraseSteps();

    /** By place: a bit for each cue that the phrase means which ends there. */
    private long[] cues = new long[1 << 10];

    /** By place: what the phrase names that ends there; null where there is none, or it names nothing. */
    private Named[] named = new Named[cues.length];

    private int places;

    void add(String phrase, Enum<?> meaning) {
        char[] plain = phrase.toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PlainCharacters.of(plain[i]);
        }
        PhraseSteps from = starts;
        int step = plain[0];
        if (plain.length == 1) {
            singles = singles.with(plain[0]);
        } else {
            step = pair(plain[0], plain[1]);
            int bit = bit(step);
            pairs[bit >> 6] |= 1L << bit;
        }
        for (int i = 2; i < plain.length; i++) {
            int place = know(from, step, onward(plain[i]));
            from = steps;
            step = pair((char) place, plain[i]);
        }
        mean(know(from, step, ENDS), meaning);
    }

    /** The number of the place that a step leads to, of which this is known from now on. */
    private int know(PhraseSteps from, int step, int sign) {
        int known = from.find(step);
        if (known == NOWHERE) {
            known = place();
        }
        from.put(step, known | sign);
        return known & PLACE;
    }

    private int place() {
        if (places == PLACE) {
            throw new IllegalArgumentException("more phrases than fit");
        }
        if (++places == cues.length) {
            cues = Arrays.copyOf(cues, places * 2);
            named = Arrays.copyOf(named, places * 2);
        }
        return places;
    }

    private void mean(int place, Enum<?> meaning) {
        if (meaning instanceof Cue cue) {
            cues[place] |= cue.bit();
            return;
        }
        Named known = named[place] == null ? Named.NOTHING : named[place];
        named[place] = meaning instanceof Channel channel ? known.with(channel) : known.with((Category) meaning);
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
        int known = second;
        int i = begin + 2;
        while (known != NOWHERE) {
            report(begin, i, known, found);
            int after = NOWHERE;
            while (i < end && (after = step(known, lower(text[i]))) == NOWHERE) {
                if (i - begin < LONGEST_NAME || !isQuote(text[i])) {
                    return;
                }
                i++;
            }
            known = after;
            i++;
        }
    }

    private int step(int known, char c) {
        return (known & onward(c)) == 0 ? NOWHERE : steps.find(pair((char) (known & PLACE), c));
    }

    private static int onward(char c) {
        return 1 << ONWARD + (c & 7);
    }

    private void report(int begin, int end, int known, Found found) {
        if ((known & ENDS) != 0) {
            int place = known & PLACE;
            found.phrase(begin, end, cues[place], named[place]);
        }
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** Takes what was found: a bit for each cue that a phrase means, and what it names; null where it names nothing. */
    interface Found {
        void phrase(int begin, int end, long cues, Named named);
    }
}
