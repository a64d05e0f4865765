package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which reports speak of the items of the checklist. */
public final class ChecklistSubjects {
    private static final int BEGINNING_BITS = 13;

    /** By the first two characters, the longest first. */
    private final Map<String, List<Subject>> byBeginning = new HashMap<>();

    /** A bit for each beginning, by its hash: most pairs of characters in a text begin none. */
    private final BitSet beginnings = new BitSet(1 << BEGINNING_BITS);

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
        words.forEach((item, spellings) -> spellings.forEach(word -> {
            beginnings.set(bit(word.charAt(0), word.charAt(1)));
            byBeginning
                    .computeIfAbsent(word.substring(0, 2), beginning -> new ArrayList<>())
                    .add(new Subject(word, item));
        }));
        byBeginning
                .values()
                .forEach(subjects -> subjects.sort(
                        Comparator.comparingInt(subject -> -subject.word().length())));
    }

    /** The longest word at each place of a stretch, in order; none lies inside another one. */
    List<Mention> mentions(String reading, Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = span.begin(); i < span.end() && i + 1 < reading.length(); i++) {
            if (beginnings.get(bit(reading.charAt(i), reading.charAt(i + 1)))) {
                Subject longest = longestAt(reading, i);
                if (longest != null) {
                    int end = i + longest.word().length();
                    mentions.add(new Mention(longest.item(), new Span(i, end)));
                    i = end - 1;
                }
            }
        }
        return mentions;
    }

    /** Null where there is none. */
    private Subject longestAt(String reading, int at) {
        for (Subject subject : byBeginning.getOrDefault(reading.substring(at, at + 2), List.of())) {
            if (reading.startsWith(subject.word(), at)) {
                return subject;
            }
        }
        return null;
    }

    private static int bit(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> Integer.SIZE - BEGINNING_BITS;
    }
}
