package io.github.disclosurecompare.cli.demo.speech;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The sentences that a report can be made of, and the other words in which each can be said. */
public final class Wording {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern RANGE = Pattern.compile("\\{(\\d+)-(\\d+)}");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> sentences;

    private Wording(Map<String, List<String>> sentences) {
        this.sentences = sentences;
    }

    public static Wording builtIn() {
        return new Wording(yaml("wording")).and("particulars");
    }

    /** With measures that nobody promises twice by chance. */
    public static Wording ofPromises() {
        return builtIn().and("promises");
    }

    private Wording and(String resource) {
        Map<String, List<String>> more = new HashMap<>(sentences);
        more.putAll(yaml(resource));
        return new Wording(more);
    }

    private static Map<String, List<String>> yaml(String resource) {
        try (InputStream in = Wording.class.getResourceAsStream("/demo/" + resource + ".yaml")) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** @throws NullPointerException if there is no sentence for the key */
    public List<String> list(String key) {
        return Objects.requireNonNull(sentences.get(key), () -> "no sentence for " + key);
    }

    /** One of the ways to say a sentence. A slot that has no word of its own gets one of the list of its name. */
    public String say(String sentence, Map<String, String> words, DemoRandom random) {
        String chosen = ALTERNATIVES
                .matcher(sentence)
                .replaceAll(m -> literal(random.oneOf(List.of(m.group(1).split("\\|", -1)))));
        String counted = RANGE.matcher(chosen).replaceAll(m -> String.valueOf(random.between(end(m, 1), end(m, 2))));
        return SLOT.matcher(counted).replaceAll(m -> literal(word(words, m.group(1), random)));
    }

    private String word(Map<String, String> words, String slot, DemoRandom random) {
        String word = words.get(slot);
        return word == null ? random.oneOf(list(slot)) : word;
    }

    private static int end(MatchResult range, int group) {
        return Integer.parseInt(range.group(group));
    }

    private static String literal(String words) {
        return Matcher.quoteReplacement(words);
    }
}
