package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words by which reports speak of the items of the checklist. */
public final class ChecklistSubjects {
    private static final Subject[] NONE = {};
    private static final int BUCKET_BITS = 12;

    /** By a hash of their first two characters, the longest first; most pairs of characters in a text begin none. */
    private final Subject[][] buckets = new Subject[1 << BUCKET_BITS][];

    /** A word and the item that it speaks of. */
    private record Subject(String word, int item) {}

    /**
     * Words of a text that speak of an item.
     *
     * @param item 1 to 50
     */
    record Mention(int item, Span span) {}

    /** @param words by the number of the item, each of at least two characters */
    public ChecklistSubjects(Map<Integer, List<String>> words) {
        Arrays.fill(buckets, NONE);
        words.forEach((item, spellings) -> spellings.forEach(word -> add(new Subject(word, item))));
    }

    private void add(Subject subject) {
        int bucket = bucket(subject.word(), 0);
        buckets[bucket] = Stream.concat(Stream.of(buckets[bucket]), Stream.of(subject))
                .sorted(Comparator.comparingInt(known -> -known.word().length()))
                .toArray(Subject[]::new);
    }

    /** The longest word at each place of a stretch, in order; none lies inside another one. */
    List<Mention> mentions(String reading, Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = span.begin(); i < span.end() && i + 1 < reading.length(); i++) {
            for (Subject subject : buckets[bucket(reading, i)]) {
                if (reading.startsWith(subject.word(), i)) {
                    int end = i + subject.word().length();
                    mentions.add(new Mention(subject.item(), new Span(i, end)));
                    i = end - 1;
                    break;
                }
            }
        }
        return mentions;
    }

    private static int bucket(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9E3779B1 >>> Integer.SIZE - BUCKET_BITS;
    }
}
