package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Where the phrases stand in a reading. */
public final class Marks {
    private final String reading;
    private final PhraseTrie general;
    private final CuePlaces cues;
    /** Where the phrases of categories stand, and of which each is. */
    private final Occurrences named = new Occurrences();

    private final List<Category> categories = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Where a phrase that means nothing hides those that begin with it. */
    private final BitSet hidden;

    /** @param general phrases of {@link Cue#GENERIC}, which are looked for when they are asked for */
    Marks(String reading, PhraseTrie trie, PhraseTrie general) {
        this.reading = reading;
        this.general = general;
        cues = new CuePlaces(reading.length());
        hidden = new BitSet(reading.length());
        Gathering gathering = new Gathering();
        trie.scan(reading, gathering);
        gathering.settle();
    }

    public boolean has(Cue cue, int begin, int end) {
        return cues.firstBegin(cue, begin, end) >= 0;
    }

    public boolean hasAny(int begin, int end, Cue... any) {
        for (Cue cue : any) {
            if (has(cue, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last phrase of a cue ends that lies in a stretch; -1 where none does. */
    public int lastEnd(Cue cue, int begin, int end) {
        return cues.lastEnd(cue, begin, end);
    }

    public int firstBegin(Cue cue, int begin, int end) {
        return cues.firstBegin(cue, begin, end);
    }

    public List<Span> list(Cue cue, int begin, int end) {
        return cues.list(cue, begin, end);
    }

    /** The characters of a stretch that general words cover. */
    public BitSet general(int begin, int end) {
        BitSet covered = new BitSet();
        if (begin < end) {
            general.scan(reading.substring(begin, end), (from, to, meant, names) -> {
                if (!hidden.get(begin + from)) {
                    covered.set(begin + from, begin + to);
                }
            });
        }
        return covered;
    }

    public boolean hasCategory(int begin, int end) {
        return named.firstIn(begin, end) >= 0;
    }

    /** The category whose phrase ends last in a stretch, the longer one where two end together. */
    public Optional<Category> lastCategory(int begin, int end) {
        int best = -1;
        for (int i = named.firstIn(begin, end); i >= 0; i = named.nextIn(i, end)) {
            if (best < 0
                    || named.end(i) > named.end(best)
                    || named.end(i) == named.end(best) && named.begin(i) < named.begin(best)) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(categories.get(best));
    }

    /** The categories that a stretch names one after the other, the longest phrase of those that overlap. */
    public List<Category> categories(int begin, int end) {
        List<Category> named = new ArrayList<>();
        int at = begin;
        while (at < end) {
            Optional<Category> category = categoryFrom(at, end);
            category.ifPresent(named::add);
            at = category.isPresent() ? categoryEnd(at, end) : at + 1;
        }
        return named;
    }

    /** The category whose longest phrase begins at an offset. */
    public Optional<Category> categoryFrom(int begin, int end) {
        int longest = longestCategory(begin, end);
        return longest < 0 ? Optional.empty() : Optional.of(categories.get(longest));
    }

    /** Where the longest phrase of a category ends that begins at an offset; -1 where none does. */
    public int categoryEnd(int begin, int end) {
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

    public List<Mention> mentions(int begin, int end) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).begin() < begin) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int stop = low;
        while (stop < mentions.size() && mentions.get(stop).end() <= end) {
            stop++;
        }
        return mentions.subList(low, stop);
    }

    /** The phrases that begin at one offset. A longest one that means nothing hides the others. */
    private final class Gathering implements PhraseTrie.Found {
        private Named[] names = new Named[4];
        private int[] ends = new int[names.length];
        private int size;
        private int begin;
        private int longest;
        private boolean isHidden;

        @Override
        public void phrase(int at, int end, long meant, Named name) {
            if (at > begin) {
                settle();
                begin = at;
            }
            longest = end;
            isHidden = (meant & Cue.NOTHING.bit()) != 0;
            if (meant != 0) {
                cues.add(at, end, meant);
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
                hidden.set(begin);
                cues.takeBack(begin);
                keepLongest();
            }
            int longestChannel = -1;
            for (int i = 0; i < size; i++) {
                for (Category category : names[i].categories()) {
                    named.add(begin, ends[i]);
                    categories.add(category);
                }
                longestChannel = names[i].channel() == null ? longestChannel : i;
            }
            if (longestChannel >= 0) {
                mention(new Mention(begin, ends[longestChannel], names[longestChannel].channel()));
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
