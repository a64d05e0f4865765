package io.github.disclosurecompare.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of measure that may be added to each other; no sum runs across families. Comparisons are on {@link #ITEMS}. */
public enum MeasureFamily implements Coded {
    ITEMS("条", "篇", "件", "个", "份", "项", "则", "张", "封"),
    EVENTS("次", "期", "场", "批次"),
    OBJECTS("面", "幅", "块"),
    COPIES("册", "本", "部", "卷", "套");

    private static final Set<String> PEOPLE = Set.of("人", "人次");
    private static final Map<String, Optional<MeasureFamily>> BY_WORD = byWord();

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Set<String> words;

    MeasureFamily(String... words) {
        this.words = Set.of(words);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The family of a measure word; items where none is written; empty
     * for people, who have none, and for words that are not {@link #isKnown}. */
    public static Optional<MeasureFamily> find(String measure) {
        return BY_WORD.getOrDefault(measure, Optional.empty());
    }

    public static boolean isKnown(String measure) {
        return PEOPLE.contains(measure) || BY_WORD.containsKey(measure);
    }

    private static Map<String, Optional<MeasureFamily>> byWord() {
        Map<String, Optional<MeasureFamily>> map = new HashMap<>();
        for (MeasureFamily family : values()) {
            family.words.forEach(word -> map.put(word, Optional.of(family)));
        }
        map.put("", Optional.of(ITEMS));
        return Map.copyOf(map);
    }
}
