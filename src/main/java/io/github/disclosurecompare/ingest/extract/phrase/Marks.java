package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.ingest.extract.text.Landmarks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where the phrases stand in a reading. A sentence is looked through when it is first asked for: of most sentences nobody
 * asks anything.
 */
public final class Marks {
    private final String text;
    private final char[] reading;
    private final ChannelPhrases phrases;

    /** Where each sentence begins, and behind the last one the end of the reading. */
    private final int[] bounds;

    private final SentenceMarks[] sentences;

    /** The sentence that was asked for last, as the next one often is. */
    private int last;

    Marks(String reading, ChannelPhrases phrases) {
        this.text = reading;
        this.reading = reading.toCharArray();
        this.phrases = phrases;
        this.bounds = bounds(reading);
        this.sentences = new SentenceMarks[bounds.length - 1];
    }

    private static int[] bounds(String reading) {
        Landmarks stops = new Landmarks(reading, ChannelPhrases.STOPS);
        int[] bounds = new int[64];
        int size = 1;
        do {
            if (size == bounds.length) {
                bounds = Arrays.copyOf(bounds, size * 2);
            }
            bounds[size] = Math.min(reading.length(), stops.next(bounds[size - 1]) + 1);
        } while (bounds[size++] < reading.length());
        return Arrays.copyOf(bounds, size);
    }

    public boolean has(Cue cue, int begin, int end) {
        return firstBegin(cue, begin, end) >= 0;
    }

    public boolean hasAny(int begin, int end, Cue... any) {
        for (Cue cue : any) {
            if (has(cue, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** The words without which no phrase of {@link Cue#NONE} stands anywhere, to be gone through in their order. */
    public Landmarks signsOfDenial() {
        return new Landmarks(text, phrases.signsOfDenial());
    }

    /** Where the last phrase of a cue ends that lies in a stretch; -1 where none does. */
    public int lastEnd(Cue cue, int begin, int end) {
        int found = -1;
        for (int i = sentence(begin); isBefore(i, end); i++) {
            found = Math.max(found, marks(i).cues().lastEnd(cue, begin, end));
        }
        return found;
    }

    public int firstBegin(Cue cue, int begin, int end) {
        for (int i = sentence(begin); isBefore(i, end); i++) {
            int found = marks(i).cues().firstBegin(cue, begin, end);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    public List<Span> list(Cue cue, int begin, int end) {
        List<Span> list = new ArrayList<>();
        for (int i = sentence(begin); isBefore(i, end); i++) {
            marks(i).cues().list(cue, begin, end, list);
        }
        return list;
    }

    /** The characters of a stretch that general words cover. */
    public BitSet general(int begin, int end) {
        BitSet covered = new BitSet();
        phrases.general().scan(reading, begin, end, (from, to, meant, names) -> {
            if (!marks(sentence(from)).isHidden(from)) {
                covered.set(from, to);
            }
        });
        return covered;
    }

    public boolean hasCategory(int begin, int end) {
        for (int i = sentence(begin); isBefore(i, end); i++) {
            if (marks(i).hasCategory(begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** The category whose phrase ends last in a stretch, the longer one where two end together. */
    public Optional<Category> lastCategory(int begin, int end) {
        Category found = null;
        for (int i = sentence(begin); isBefore(i, end); i++) {
            Category category = marks(i).lastCategory(begin, end);
            found = category == null ? found : category;
        }
        return Optional.ofNullable(found);
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
        return begin < end ? Optional.ofNullable(marks(sentence(begin)).categoryFrom(begin, end)) : Optional.empty();
    }

    /** Where the longest phrase of a category ends that begins at an offset; -1 where none does. */
    public int categoryEnd(int begin, int end) {
        return begin < end ? marks(sentence(begin)).categoryEnd(begin, end) : -1;
    }

    public List<Mention> mentions(int begin, int end) {
        List<Mention> list = new ArrayList<>();
        for (int i = sentence(begin); isBefore(i, end); i++) {
            marks(i).mentions(begin, end, list);
        }
        return list;
    }

    private boolean isBefore(int sentence, int end) {
        return sentence < sentences.length && bounds[sentence] < end;
    }

    private SentenceMarks marks(int sentence) {
        SentenceMarks marks = sentences[sentence];
        if (marks == null) {
            marks = new SentenceMarks(reading, bounds[sentence], bounds[sentence + 1], phrases.trie());
            sentences[sentence] = marks;
        }
        return marks;
    }

    /** The sentence that an offset lies in. */
    private int sentence(int offset) {
        if (offset < bounds[last] || offset >= bounds[last + 1]) {
            int found = Arrays.binarySearch(bounds, offset);
            last = Math.max(0, Math.min(found < 0 ? -found - 2 : found, sentences.length - 1));
        }
        return last;
    }
}
