package io.github.disclosurecompare.ingest.extract.number;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A few words by the character that they begin with, in a table so small that it stays at hand. */
final class WordsByFirst {
    private static final int SPREAD = 0x9E3779B1;
    private static final String[] NONE = {};

    /** By slot: the words that begin with one character; most slots are empty. */
    private final String[][] words;

    private final char[] firsts;

    WordsByFirst(Collection<String> words) {
        Map<Character, List<String>> byFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        firsts = new char[Integer.highestOneBit(byFirst.size()) * 4];
        this.words = new String[firsts.length][];
        Arrays.fill(this.words, NONE);
        byFirst.forEach((first, list) -> {
            int slot = slot(first);
            firsts[slot] = first;
            this.words[slot] = list.toArray(String[]::new);
        });
    }

    /** The words that begin with a character, the longest first. */
    String[] with(char first) {
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
