package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which reports speak of the items of the checklist. */
public final class ChecklistSubjects {
    private final Map<Character, List<Subject>> byFirst = new HashMap<>();

    /** The characters that a word begins with: most characters of a text begin none. */
    private final BitSet firsts = new BitSet(Character.MAX_VALUE + 1);

    /** A word and the item that it speaks of. */
    private record Subject(String word, int item) {}

    /**
     * Words of a text that speak of an item.
     *
     * @param item 1 to 50
     */
    record Mention(int item, Span span) {}

    /** @param words by the number of the item */
    public ChecklistSubjects(Map<Integer, List<String>> words) {
        words.forEach((item, spellings) ->
                spellings.forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Subject(word, item))));
        byFirst.keySet().forEach(firsts::set);
    }

    /** The longest word at each place of a stretch, in order; none lies inside another one. */
    List<Mention> mentions(String reading, Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            Subject longest = null;
            for (Subject subject : startingWith(reading.charAt(i))) {
                if (reading.startsWith(subject.word(), i)
                        && (longest == null
                                || subject.word().length() > longest.word().length())) {
                    longest = subject;
                }
            }
            if (longest != null) {
                mentions.add(new Mention(
                        longest.item(), new Span(i, i + longest.word().length())));
                i += longest.word().length() - 1;
            }
        }
        return mentions;
    }

    private List<Subject> startingWith(char first) {
        return firsts.get(first) ? byFirst.get(first) : List.of();
    }
}
