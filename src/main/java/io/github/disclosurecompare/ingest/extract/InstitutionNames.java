package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the institutions of the registry in a reading: a tree of their names, read from the end, where all are alike. */
final class InstitutionNames {
    private final Node root = new Node();
    private final BitSet lastCharacters = new BitSet();

    private static final class Node {
        private final Map<Character, Node> before = new HashMap<>(4);
        private Institution institution;
    }

    InstitutionNames(InstitutionRegistry registry) {
        for (Institution institution : registry.list()) {
            institution.formerNames().forEach(name -> add(name, institution, false));
        }
        registry.list().forEach(institution -> add(institution.name(), institution, true));
    }

    /** The longest names that stand in a stretch of the reading, in the order of the text. */
    List<NamedInstitution> list(String reading, Span span) {
        List<NamedInstitution> found = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            if (lastCharacters.get(reading.charAt(i))) {
                int end = i + 1;
                endingAt(reading, span.begin(), end).ifPresent(name -> {
                    found.removeIf(shorter -> name.span().holds(shorter.span().begin()));
                    found.add(name);
                });
            }
        }
        return found;
    }

    private Optional<NamedInstitution> endingAt(String reading, int from, int end) {
        Node node = root;
        NamedInstitution longest = null;
        for (int i = end - 1; i >= from; i--) {
            node = node.before.get(reading.charAt(i));
            if (node == null) {
                break;
            }
            if (node.institution != null) {
                longest = new NamedInstitution(new Span(i, end), node.institution);
            }
        }
        return Optional.ofNullable(longest);
    }

    private void add(String name, Institution institution, boolean current) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return;
        }
        lastCharacters.set(plain.charAt(plain.length() - 1));
        Node node = root;
        for (int i = plain.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(plain.charAt(i), c -> new Node());
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
