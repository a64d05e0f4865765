package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where the phrases stand in one sentence. All offsets are those of the reading. */
final class SentenceMarks {
    private final CuePlaces cues = new CuePlaces();
    /** Where the phrases of categories stand, and of which each is. */
    private final Occurrences named = new Occurrences();

    private final List<Category> categories = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private final int begin;

    /** Where a phrase that means nothing hides those that begin with it, counted from the begin of the sentence. */
    private final BitSet hidden = new BitSet();

    SentenceMarks(char[] reading, int begin, int end, PhraseTrie trie) {
        this.begin = begin;
        Gathering gathering = new Gathering();
        trie.scan(reading, begin, end, gathering);
        gathering.settle();
    }

    CuePlaces cues() {
        return cues;
    }

    /** Adds the mentions that lie in a stretch, in the order of the text; none overlaps another. */
    void mentions(int begin, int end, List<Mention> list) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).end() <= end; i++) {
            list.add(mentions.get(i));
        }
    }

    boolean isHidden(int offset) {
        return hidden.get(offset - begin);
    }

    boolean hasCategory(int begin, int end) {
        return named.firstIn(begin, end) >= 0;
    }

    /** The category whose phrase ends last in a stretch, the longer one where two end together; null where none does. */
    Category lastCategory(int begin, int end) {
        int best = -1;
        for (int i = named.firstIn(begin, end); i >= 0; i = named.nextIn(i, end)) {
            if (best < 0
                    || named.end(i) > named.end(best)
                    || named.end(i) == named.end(best) && named.begin(i) < named.begin(best)) {
                best = i;
            }
        }
        return best < 0 ? null : categories.get(best);
    }

    /** The category whose longest phrase begins at an offset; null where none does. */
    Category categoryFrom(int begin, int end) {
        int longest = longestCategory(begin, end);
        return longest < 0 ? null : categories.get(longest);
    }

    /** Where the longest phrase of a category ends that begins at an offset; -1 where none does. */
    int categoryEnd(int begin, int end) {
        int longest = longestCategory(begin, end);
        return longest < 0 ? -1 : named.end(longest);
    }

    private int longestCategory(int begin, int end) {
        int best = -1;
        for (int i = named.firstIn(begin, end); i >= 0 && named.begin(i) == begin; i = named.nextIn(i, end)) {
            best = best < 0 || named.end(i) > named.end(best) ? i : best;
        }
        return best;
    }

    /** The phrases that begin at one offset. A longest one that means nothing hides the others. */
    private final class Gathering implements PhraseTrie.Found {
        private Named[] names = new Named[4];
        private int[] ends = new int[names.length];
        private int size;
        private int at;
        private int longest;
        private boolean isHidden;

        @Override
        public void phrase(int from, int end, long meant, Named name) {
            if (from > at) {
                settle();
                at = from;
            }
            longest = end;
            isHidden = (meant & Cue.NOTHING.bit()) != 0;
            if (meant != 0) {
                cues.add(from, end, meant);
            }
            if (name != null) {
                if (size == ends.length) {
                    names = Arrays.copyOf(names, size * 2);
                    ends = Arrays.copyOf(ends, size * 2);
                }
                names[size] = name;
                ends[size++] = end;
            }
        }

        void settle() {
            if (isHidden) {
                hidden.set(at - begin);
                cues.takeBack(at);
                keepLongest();
            }
            int longestChannel = -1;
            for (int i = 0; i < size; i++) {
                for (Category category : names[i].categories()) {
                    named.add(at, ends[i]);
                    categories.add(category);
                }
                longestChannel = names[i].channel() == null ? longestChannel : i;
            }
            if (longestChannel >= 0) {
                mention(new Mention(at, ends[longestChannel], names[longestChannel].channel()));
            }
            size = 0;
        }

        private void keepLongest() {
            isHidden = false;
            boolean isNamed = size > 0 && ends[size - 1] == longest;
            if (isNamed) {
                names[0] = names[size - 1];
                ends[0] = longest;
            }
            size = isNamed ? 1 : 0;
        }

        /** Of two that overlap the longer one stands, else the first. */
        private void mention(Mention mention) {
            int last = mentions.size() - 1;
            boolean overlaps = last >= 0 && mention.begin() < mentions.get(last).end();
            if (overlaps
                    && mention.length() > mentions.get(last).length()
                    && mention.end() > mentions.get(last).end()) {
                mentions.set(last, mention);
            } else if (!overlaps) {
                mentions.add(mention);
            }
        }
    }
}
