package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a phrase that names channels one after the other. What stands behind 等 sums up those before it and adds none,
 * as in a text; 等其他 adds what it names.
 */
final class ListedChannels {
    private static final Pattern SEPARATOR = Pattern.compile("[、|,/和与及]|等+");
    private static final Pattern REMAINING = Pattern.compile("其[他它](.+)");

    private final ClosedList<Channel> channels;

    ListedChannels(ClosedList<Channel> channels) {
        this.channels = channels;
    }

    /** Empty where a word of it is unknown. */
    Optional<ChannelSet> find(String phrase) {
        ChannelSet named = ChannelSet.NONE;
        boolean isSum = false;
        int begin = 0;
        Matcher separator = SEPARATOR.matcher(phrase);
        while (begin <= phrase.length()) {
            boolean goesOn = separator.find();
            String word = phrase.substring(begin, goesOn ? separator.start() : phrase.length());
            Optional<ChannelSet> more = isSum ? findBehind(named, word) : findNamed(word);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            named = named.plus(more.get());
            isSum = goesOn && phrase.charAt(separator.start()) == '等';
            begin = goesOn ? separator.end() : phrase.length() + 1;
        }
        return Optional.of(named);
    }

    private Optional<ChannelSet> findNamed(String word) {
        return channels.find(word).map(ChannelSet::of);
    }

    private Optional<ChannelSet> findBehind(ChannelSet listed, String word) {
        Matcher remaining = REMAINING.matcher(word);
        if (remaining.matches()) {
            return findNamed(remaining.group(1));
        }
        if (word.isEmpty() || General.WORDS.matcher(word).matches()) {
            return Optional.of(ChannelSet.NONE);
        }
        return channels.find(word)
                .map(channel -> listed.isSummedUpBy(channel) ? ChannelSet.NONE : ChannelSet.of(channel));
    }

    /** The words of texts that name nothing. They are read when first asked for, which is seldom. */
    private static final class General {
        private static final Pattern WORDS =
                Pattern.compile(words().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")+")));

        private static List<String> words() {
            Map<String, Map<String, List<String>>> words = BuiltInYaml.load("/reference/report-words.yaml");
            return words.get("cue").get("generic");
        }
    }
}
