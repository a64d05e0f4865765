package io.github.disclosurecompare.ingest.extract;

import java.util.Arrays;
import java.util.Locale;

/**
 * Finds all phrases of a list in a text, in one pass: most characters begin no phrase, and phrases are short. Case does
 * not matter, nor do quotation marks around a name inside a phrase.
 */
final class PhraseTrie {
    /** Quotation marks may stand around 信息公开 in 信息公开专栏, yet not around 公告 in 公告栏. */
    private static final int LONGEST_NAME = 4;

    private static final Enum<?>[] NONE = {};

    private final Node[] first = new Node[Character.MAX_VALUE + 1];

    void add(String phrase, Enum<?> meaning) {
        String plain = phrase.toLowerCase(Locale.ROOT);
        char begin = PlainCharacters.of(plain.charAt(0));
        if (first[begin] == null) {
            first[begin] = new Node();
            first[Character.toUpperCase(begin)] = first[begin];
        }
        Node node = first[begin];
        for (int i = 1; i < plain.length(); i++) {
            node = node.grow(PlainCharacters.of(plain.charAt(i)));
        }
        node.meanings = Arrays.copyOf(node.meanings, node.meanings.length + 1);
        node.meanings[node.meanings.length - 1] = meaning;
    }

    /** Reports all phrases that begin at an offset, the longest last. */
    void matches(String text, int begin, Found found) {
        Node node = first[text.charAt(begin)];
        int i = begin;
        while (node != null) {
            i++;
            for (Enum<?> meaning : node.meanings) {
                found.phrase(i, meaning);
            }
            if (i >= text.length()) {
                return;
            }
            Node next = node.after(text.charAt(i));
            node = next == null && i - begin >= LONGEST_NAME && isQuote(text.charAt(i)) ? node.unquoted() : next;
        }
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"';
    }

    /** What may follow the characters read so far. */
    private static final class Node {
        private char[] keys = {};
        private Node[] targets = {};
        private Enum<?>[] meanings = NONE;

        Node after(char c) {
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == lower) {
                    return targets[i];
                }
            }
            return null;
        }

        /** The same place after a quotation mark, where nothing is found a second time. */
        Node unquoted() {
            Node node = new Node();
            node.keys = keys;
            node.targets = targets;
            return node;
        }

        Node grow(char c) {
            Node known = after(c);
            if (known != null) {
                return known;
            }
            keys = Arrays.copyOf(keys, keys.length + 1);
            keys[keys.length - 1] = c;
            targets = Arrays.copyOf(targets, targets.length + 1);
            targets[targets.length - 1] = new Node();
            return targets[targets.length - 1];
        }
    }

    /** Takes what was found. */
    interface Found {
        void phrase(int end, Enum<?> meaning);
    }
}
