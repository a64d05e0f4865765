package io.github.disclosurecompare.ingest.extract.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A few words by the character that they begin with, in a table so small that it stays at hand. */
public final class Words {
    private static final int SPREAD = 0x9E3779B1;
    private static final String[] NONE = {};

    /** By slot: the words that begin with one character; most slots are empty. */
    private final String[][] words;

    private final char[] firsts;

    private final CharacterSet beginnings;

    public Words(Collection<String> words) {
        Map<Character, List<String>> byFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        beginnings =
                CharacterSet.of(byFirst.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
        firsts = new char[Integer.highestOneBit(byFirst.size()) * 4];
        this.words = new String[firsts.length][];
        Arrays.fill(this.words, NONE);
        byFirst.forEach((first, list) -> {
            int slot = slot(first);
            firsts[slot] = first;
            this.words[slot] = list.toArray(String[]::new);
        });
    }

    /** @param words with a stroke between two of them */
    public static Words of(String words) {
        return new Words(List.of(words.split("\\|")));
    }

    /** Whether any of them stands in a stretch of a text. */
    public boolean areIn(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (beginnings.mayHave(c) && standsAt(text, i, end, c)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String text, int at, int end, char first) {
        for (String word : with(first)) {
            if (at + word.length() <= end && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** The words that begin with a character, the longest first. */
    public String[] with(char first) {
        int slot = slot(first);
        return firsts[slot] == first ? words[slot] : NONE;
    }

    /** Where a character stands, or could. */
    private int slot(char first) {
        int slot = first * SPREAD >>> Integer.numberOfLeadingZeros(firsts.length - 1);
        while (firsts[slot] != first && firsts[slot] != 0) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
    }
}
