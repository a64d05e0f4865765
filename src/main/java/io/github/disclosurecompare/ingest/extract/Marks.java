package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the phrases stand in a reading. */
final class Marks {
    private final Occurrences[] cues = new Occurrences[Cue.values().length];
    private final Occurrences[] categories = new Occurrences[Category.values().length];
    private final List<Mention> mentions = new ArrayList<>();

    Marks(String reading, PhraseTrie trie) {
        for (int i = 0; i < cues.length; i++) {
            cues[i] = new Occurrences();
        }
        for (int i = 0; i < categories.length; i++) {
            categories[i] = new Occurrences();
        }
        Gathering gathering = new Gathering();
        for (int i = 0; i < reading.length(); i++) {
            gathering.begin(i);
            trie.matches(reading, i, gathering);
            gathering.settle();
        }
    }

    boolean has(Cue cue, int begin, int end) {
        return cues[cue.ordinal()].firstIn(begin, end) >= 0;
    }

    boolean hasAny(int begin, int end, Cue... any) {
        for (Cue cue : any) {
            if (has(cue, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last phrase of a cue ends that lies in a stretch; -1 where none does. */
    int lastEnd(Cue cue, int begin, int end) {
        return cues[cue.ordinal()].lastEndIn(begin, end);
    }

    int firstBegin(Cue cue, int begin, int end) {
        int i = cues[cue.ordinal()].firstIn(begin, end);
        return i < 0 ? -1 : cues[cue.ordinal()].begin(i);
    }

    List<Span> list(Cue cue, int begin, int end) {
        return cues[cue.ordinal()].listIn(begin, end);
    }

    /** The category whose phrase begins last in a stretch, the longer one where two begin together. */
    Optional<Category> lastCategory(int begin, int end) {
        Category best = null;
        Span bestSpan = null;
        for (Category category : Category.values()) {
            for (Span span : categories[category.ordinal()].listIn(begin, end)) {
                if (bestSpan == null
                        || span.end() > bestSpan.end()
                        || span.end() == bestSpan.end() && span.begin() < bestSpan.begin()) {
                    best = category;
                    bestSpan = span;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The category whose longest phrase begins at an offset. */
    Optional<Category> categoryFrom(int begin, int end) {
        Category best = null;
        int bestEnd = begin;
        for (Category category : Category.values()) {
            for (Span span : categories[category.ordinal()].listIn(begin, end)) {
                if (span.begin() == begin && span.end() > bestEnd) {
                    best = category;
                    bestEnd = span.end();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the longest phrase of a category ends that begins at an offset; -1 where none does. */
    int categoryEnd(int begin, int end) {
        int bestEnd = -1;
        for (Occurrences category : categories) {
            for (Span span : category.listIn(begin, end)) {
                bestEnd = span.begin() == begin ? Math.max(bestEnd, span.end()) : bestEnd;
            }
        }
        return bestEnd;
    }

    List<Mention> mentions(int begin, int end) {
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
        private final List<Enum<?>> meanings = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private int begin;

        void begin(int offset) {
            begin = offset;
            meanings.clear();
            ends.clear();
        }

        @Override
        public void phrase(int end, Enum<?> meaning) {
            meanings.add(meaning);
            ends.add(end);
        }

        void settle() {
            int last = meanings.size() - 1;
            if (last < 0) {
                return;
            }
            boolean hidden = hides(last);
            int longestChannel = -1;
            for (int i = 0; i <= last; i++) {
                boolean nothing = hidden && ends.get(i) < ends.get(last);
                if (nothing || hidden && meanings.get(i) instanceof Cue) {
                    continue;
                }
                if (meanings.get(i) instanceof Channel) {
                    longestChannel = i;
                } else if (meanings.get(i) instanceof Cue cue) {
                    cues[cue.ordinal()].add(begin, ends.get(i));
                } else if (meanings.get(i) instanceof Category category) {
                    categories[category.ordinal()].add(begin, ends.get(i));
                }
            }
            if (longestChannel >= 0) {
                mention(new Mention(begin, ends.get(longestChannel), (Channel) meanings.get(longestChannel)));
            }
        }

        /** Of two that overlap the longer one stands, else the first. */
        private void mention(Mention mention) {
            int last = mentions.size() - 1;
            boolean overlaps = last >= 0 && begin < mentions.get(last).end();
            if (overlaps
                    && mention.length() > mentions.get(last).length()
                    && mention.end() > mentions.get(last).end()) {
                mentions.set(last, mention);
            } else if (!overlaps) {
                mentions.add(mention);
            }
        }

        private boolean hides(int last) {
            for (int i = 0; i <= last; i++) {
                if (meanings.get(i) == Cue.NOTHING && ends.get(i).equals(ends.get(last))) {
                    return true;
                }
            }
            return false;
        }
    }
}
