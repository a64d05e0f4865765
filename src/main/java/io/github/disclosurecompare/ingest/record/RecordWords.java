package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Qualifier;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that record sheets may hold instead of codes. */
final class RecordWords {
    private final Map<Class<?>, Spellings<?>> lists;

    private RecordWords(Map<String, List<String>> channels, Map<String, Map<String, List<String>>> words) {
        lists = Map.of(
                Channel.class, spellings(Channel.class, channels),
                Metric.class, spellings(Metric.class, words.get("metric")),
                Qualifier.class, spellings(Qualifier.class, words.get("qualifier")),
                Role.class, spellings(Role.class, words.get("role")),
                Category.class, spellings(Category.class, words.get("category")),
                Section.class, spellings(Section.class, words.get("section")));
    }

    /** The built-in words. They are read when first asked for: the nightly files hold codes alone and never ask. */
    static RecordWords builtIn() {
        return BuiltIn.WORDS;
    }

    @SuppressWarnings("unchecked")
    <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String word) {
        return ((Spellings<E>) lists.get(list)).find(word);
    }

    private static <E extends Enum<E> & Coded> Spellings<E> spellings(Class<E> list, Map<String, List<String>> words) {
        Spellings<E> spellings = new Spellings<>(list);
        spellings.add(words);
        return spellings;
    }

    private static final class BuiltIn {
        private static final RecordWords WORDS = new RecordWords(
                BuiltInYaml.load("/reference/channels.yaml"), BuiltInYaml.load("/reference/record-words.yaml"));
    }
}
