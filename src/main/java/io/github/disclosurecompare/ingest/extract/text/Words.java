package io.github.disclosurecompare.ingest.extract.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A few words by the character that they begin with, in a table so small that it stays at hand. */
public final class Words {
    private static final String[] NONE = {};

    private final CharacterSet firsts;

    /** By the slot of the character that they begin with. */
    private final String[][] words;

    public Words(Collection<String> words) {
        Map<Character, List<String>> byFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        this.firsts =
                CharacterSet.of(byFirst.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
        this.words = new String[firsts.slots()][];
        byFirst.forEach((first, list) -> this.words[firsts.slot(first)] = list.toArray(String[]::new));
    }

    /** @param words with a stroke between two of them */
    public static Words of(String words) {
        return new Words(List.of(words.split("\\|")));
    }

    /** The longest one that stands at an offset; empty where none does. */
    public String at(String text, int offset) {
        if (offset < text.length()) {
            for (String word : with(text.charAt(offset))) {
                if (text.startsWith(word, offset)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** Whether any of them stands in a stretch of a text. */
    public boolean areIn(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            for (String word : with(text.charAt(i))) {
                if (i + word.length() <= end && text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words that begin with a character, the longest first. */
    public String[] with(char first) {
        return firsts.has(first) ? words[firsts.slot(first)] : NONE;
    }
}
