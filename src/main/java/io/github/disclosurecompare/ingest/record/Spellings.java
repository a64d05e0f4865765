package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that stand for the members of one closed list; white space, case and width of letters do not matter. */
final class Spellings<E extends Enum<E> & Coded> {
    private final Class<E> list;
    private final Map<String, E> byWord = new HashMap<>();

    Spellings(Class<E> list) {
        this.list = list;
    }

    /**
     * Adds words to those that are known.
     *
     * @param words by the code that they stand for
     * @throws IllegalArgumentException if there is no such code, or a word stands for another one already
     */
    void add(Map<String, List<String>> words) {
        words.forEach((code, spellings) -> {
            E member = Coded.find(list, code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            code + " is no code of " + list.getSimpleName().toLowerCase(Locale.ROOT)));
            for (String spelling : spellings) {
                E other = byWord.putIfAbsent(normal(spelling), member);
                if (other != null && other != member) {
                    throw new IllegalArgumentException(
                            spelling + " stands for " + other.code() + " and " + code + "; keep one of them");
                }
            }
        });
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(byWord.get(normal(word)));
    }

    /** The form in which words are compared: {@code 校报 （期）} is {@code 校报(期)}. */
    static String normal(String word) {
        return InstitutionRegistry.withoutSpace(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }
}
