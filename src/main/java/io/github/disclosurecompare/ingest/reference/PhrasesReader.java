package io.github.disclosurecompare.ingest.reference;

import io.github.disclosurecompare.ingest.extract.phrase.ChannelPhrases;
import io.github.disclosurecompare.ingest.record.BuiltInYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the phrases by which the texts of reports are understood. */
public final class PhrasesReader {
    private PhrasesReader() {}

    /** The built-in ones. */
    public static ChannelPhrases builtIn() {
        return new ChannelPhrases(
                BuiltInYaml.load("/reference/channels.yaml"), BuiltInYaml.load("/reference/report-words.yaml"));
    }

    /**
     * The built-in ones and those of a file, which need not exist: the code of a channel and its phrases.
     *
     * @throws IllegalArgumentException naming the file, if it is none of phrases
     */
    public static ChannelPhrases read(Path file) throws IOException {
        ChannelPhrases phrases = builtIn();
        if (Files.exists(file)) {
            FolderYaml.read(file, yaml -> add(yaml, phrases), "; write for each channel: code: [phrase, phrase]");
        }
        return phrases;
    }

    private static ChannelPhrases add(Object yaml, ChannelPhrases phrases) {
        phrases.add(checked(yaml));
        return phrases;
    }

    private static Map<String, List<String>> checked(Object yaml) {
        if (yaml == null) {
            return Map.of();
        }
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a list of channels");
        }
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        map.forEach((code, spellings) -> {
            if (!(spellings instanceof List<?> list)) {
                throw new IllegalArgumentException("the phrases of " + code + " are no list");
            }
            phrases.put(String.valueOf(code), list.stream().map(String::valueOf).toList());
        });
        return phrases;
    }
}
