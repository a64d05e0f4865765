package io.github.disclosurecompare.publish.edition;

import io.github.disclosurecompare.domain.Coded;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.Total;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people read, in their language: everything but names. */
public final class Messages {
    private static final int MOST_VALUES = 5;

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<Coded, String> words = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key, its places filled with values that are printed as they are. */
    public String get(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), Locale.ROOT));
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        synchronized (format) {
            return format.format(texts);
        }
    }

    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The word for a member of a closed list. */
    public String word(Coded word) {
        return words.computeIfAbsent(word, w -> bundle.getString(kind(w) + "." + w.code()));
    }

    /** A total with the word for how exact it is. */
    public String total(Total total) {
        String word = word(total.quantity().qualifier());
        String number = grouped(total.value());
        return word.isEmpty() ? number : word + " " + number;
    }

    /** A number with a comma every three digits. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** What a finding says; of a text, mostly in the words of its reader, who speaks Chinese. */
    public String of(Finding finding) {
        if (!finding.note().isEmpty() && locale().getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return finding.note();
        }
        List<String> values = finding.detail().isEmpty() ? finding.values() : List.of(finding.detail());
        return get(
                key("finding." + finding.code().code(), values),
                values.stream().map(this::readable).toArray());
    }

    /** Where a value is empty or not there, the text that does without it, if there is one; of several, without the last. */
    private String key(String key, List<String> values) {
        return IntStream.range(0, MOST_VALUES)
                .filter(place -> place >= values.size() || values.get(place).isEmpty())
                .mapToObj(place -> key + ".without_" + place)
                .filter(bundle::containsKey)
                .reduce((earlier, later) -> later)
                .orElse(key);
    }

    /** A value of a finding, its codes as words. */
    private String readable(String value) {
        return Stream.of(value.split("[,|]"))
                .map(code -> bundle.containsKey("value." + code) ? bundle.getString("value." + code) : code)
                .collect(Collectors.joining(bundle.getString("list.separator")));
    }

    /** Codes joined by bars as words; any other text as it is. */
    public String codes(String cell) {
        return Stream.of(cell.split("\\|"))
                .filter(code -> !code.isEmpty())
                .map(code -> find("value." + code).orElse(code))
                .collect(Collectors.joining(" · "));
    }

    public Locale locale() {
        return bundle.getLocale();
    }

    private static String kind(Coded word) {
        String name = ((Enum<?>) word).getDeclaringClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
