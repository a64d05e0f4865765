package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Tenure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An entry of a reference file in YAML, whose keys must all be known: a rule that is misread accuses institutions. */
final class YamlEntry {
    private final Map<?, ?> values;
    private final String name;
    private final Set<String> asked = new TreeSet<>();

    private YamlEntry(Map<?, ?> values, String name) {
        this.values = values;
        this.name = name;
    }

    /** @param name by which a problem names it, as long as it has no id */
    static YamlEntry of(Object yaml, String name) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(name + " is no list of keys and values");
        }
        return new YamlEntry(map, map.containsKey("id") ? String.valueOf(map.get("id")) : name);
    }

    Optional<String> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    String text(String key) {
        return find(key).orElseThrow(() -> problem(key, "is missing"));
    }

    boolean flag(String key) {
        asked.add(key);
        if (values.get(key) instanceof Boolean flag) {
            return flag;
        }
        throw problem(key, "must be true or false");
    }

    <E extends Enum<E> & Coded> E code(String key, Class<E> list) {
        return Coded.find(list, text(key))
                .orElseThrow(() -> problem(
                        key,
                        "'" + text(key) + "' is none of "
                                + new TreeSet<>(Coded.byCode(list).keySet())));
    }

    AcademicYear year(String key) {
        return AcademicYear.find(text(key)).orElseThrow(() -> problem(key, "is no academic year; write 2020-2021"));
    }

    Tenure years(String from, String to) {
        return new Tenure(find(from).map(year -> year(from)), find(to).map(year -> year(to)));
    }

    Set<String> texts(String key) {
        Set<String> texts = new LinkedHashSet<>();
        elements(key).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    List<YamlEntry> list(String key) {
        return elements(key).stream()
                .map(element -> of(element, "an entry of " + key))
                .toList();
    }

    /** Texts in Chinese and English; one text alone serves both. */
    Map<String, String> byLanguage(String key) {
        asked.add(key);
        if (values.get(key) instanceof Map<?, ?> map) {
            Map<String, String> texts = new TreeMap<>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
            if (texts.keySet().equals(Set.of("zh", "en"))) {
                return texts;
            }
            throw problem(key, "must be in zh and en");
        }
        return Map.of("zh", text(key), "en", text(key));
    }

    void refuseOthers() {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !asked.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw problem(key, "is not known; known are " + asked);
                });
    }

    private List<?> elements(String key) {
        asked.add(key);
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw problem(key, "is no list");
    }

    IllegalArgumentException problem(String key, String what) {
        return new IllegalArgumentException(name + ": " + key + " " + what);
    }
}
