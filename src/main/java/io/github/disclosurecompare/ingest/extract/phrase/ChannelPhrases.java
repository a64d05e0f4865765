package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Coded;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of reports that mean something: channels, categories, and cues to what a number counts. */
public final class ChannelPhrases {
    /** No phrase goes on over these: sentences are looked through one by one. */
    static final String[] STOPS = {"\n", "。"};

    private final PhraseTrie trie = new PhraseTrie();

    /** The general words apart: they are every other phrase of a text, and seldom asked for. */
    private final PhraseTrie general = new PhraseTrie();

    private final String[] signsOfDenial;

    /**
     * @param channels phrases by the code of their channel
     * @param words spellings by code, under {@code cue} and {@code category}
     * @throws IllegalArgumentException if there is no such code
     */
    public ChannelPhrases(Map<String, List<String>> channels, Map<String, Map<String, List<String>>> words) {
        add(Channel.class, channels);
        add(Cue.class, words.get("cue"));
        add(Category.class, words.get("category"));
        signsOfDenial = Signs.of(words.get("cue").getOrDefault(Cue.NONE.code(), List.of()));
    }

    /**
     * Adds phrases to those that are known.
     *
     * @param channels phrases by the code of their channel
     * @throws IllegalArgumentException if there is no such code
     */
    public void add(Map<String, List<String>> channels) {
        add(Channel.class, channels);
    }

    public Marks mark(String reading) {
        return new Marks(reading, this);
    }

    private <E extends Enum<E> & Coded> void add(Class<E> list, Map<String, List<String>> phrases) {
        phrases.forEach((code, spellings) -> {
            E member = Coded.find(list, code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            code + " is no code of " + list.getSimpleName().toLowerCase(Locale.ROOT)));
            for (String spelling : spellings) {
                add(spelling, member);
            }
        });
    }

    private void add(String phrase, Enum<?> member) {
        if (phrase.isEmpty() || phrase.indexOf('\n') >= 0 || phrase.indexOf('。') >= 0) {
            throw new IllegalArgumentException("a phrase is a few words of one sentence, and “" + phrase + "” is not");
        }
        (member == Cue.GENERIC ? general : trie).add(phrase, member);
    }

    PhraseTrie trie() {
        return trie;
    }

    PhraseTrie general() {
        return general;
    }

    String[] signsOfDenial() {
        return signsOfDenial;
    }
}
