package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.PlainCharacters;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the institutions of the registry in a reading: a tree of their names, read from the end, where all are alike. */
public final class InstitutionNames {
    private final Node root = new Node();
    private final CharacterSet lastCharacters;

    private static final class Node {
        private char[] characters = {};
        private Node[] nodes = {};
        private Institution institution;

        /** The node of the character before; null where no name goes on with it. */
        private Node before(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? null : nodes[at];
        }

        private Node grow(char c) {
            int at = Arrays.binarySearch(characters, c);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, characters.length);
            System.arraycopy(characters, place, characters, place + 1, characters.length - 1 - place);
            System.arraycopy(nodes, place, nodes, place + 1, nodes.length - 1 - place);
            characters[place] = c;
            nodes[place] = new Node();
            return nodes[place];
        }
    }

    public InstitutionNames(InstitutionRegistry registry) {
        for (Institution institution : registry.list()) {
            institution.formerNames().forEach(name -> add(name, institution, false));
        }
        registry.list().forEach(institution -> add(institution.name(), institution, true));
        lastCharacters = CharacterSet.of(String.valueOf(root.characters));
    }

    /** The longest names that stand in a stretch of the reading, in the order of the text. */
    List<NamedInstitution> list(String reading, Span span) {
        List<NamedInstitution> found = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            NamedInstitution name =
                    lastCharacters.has(reading.charAt(i)) ? endingAt(reading, span.begin(), i + 1) : null;
            if (name != null) {
                removeFrom(found, name.span().begin());
                found.add(name);
            }
        }
        return found;
    }

    /** Takes the names away that begin inside a longer one. */
    private static void removeFrom(List<NamedInstitution> found, int begin) {
        int last = found.size() - 1;
        while (last >= 0 && found.get(last).span().begin() >= begin) {
            found.remove(last--);
        }
    }

    /** The longest name that ends at an offset; null where none does. */
    private NamedInstitution endingAt(String reading, int from, int end) {
        Node node = root;
        Institution longest = null;
        int begin = end;
        for (int i = end - 1; i >= from; i--) {
            node = node.before(reading.charAt(i));
            if (node == null) {
                break;
            }
            if (node.institution != null) {
                longest = node.institution;
                begin = i;
            }
        }
        return longest == null ? null : new NamedInstitution(new Span(begin, end), longest);
    }

    private void add(String name, Institution institution, boolean current) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return;
        }
        Node node = root;
        for (int i = plain.length() - 1; i >= 0; i--) {
            node = node.grow(plain.charAt(i));
        }
        node.institution = current || node.institution == null ? institution : node.institution;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : InstitutionRegistry.withoutSpace(name).toCharArray()) {
            plain.append(PlainCharacters.of(c));
        }
        return plain.toString();
    }
}
