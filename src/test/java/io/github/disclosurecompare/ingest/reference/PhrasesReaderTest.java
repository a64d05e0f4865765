package io.github.disclosurecompare.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesReaderTest {
    @TempDir
    private Path folder;

    @Test
    void phrasesOfAFileStandBesideTheBuiltInOnes() throws IOException {
        String text = "在江南云窗和微博发布";

        assertThat(PhrasesReader.read(file("app: [江南云窗]")).mark(text).mentions(0, text.length()))
                .extracting(Mention::channel)
                .containsExactly(Channel.APP, Channel.WEIBO);
        assertThat(PhrasesReader.read(folder.resolve("none.yaml")).mark(text).mentions(0, text.length()))
                .extracting(Mention::channel)
                .containsExactly(Channel.WEIBO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appp: [江南云窗]       | appp is no code of channel",
                "app: 江南云窗          | the phrases of app are no list",
                "app: ['']             | a phrase is a few words of one sentence, and “” is not",
                "app: [江南。云窗]      | a phrase is a few words of one sentence, and “江南。云窗” is not",
                "[江南云窗]             | not a list of channels"
            })
    void whatIsNoListOfPhrasesIsRefusedByName(String yaml, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasesReader.read(file(yaml)))
                .withMessageContaining("channels.yaml: " + message)
                .withMessageEndingWith("write for each channel: code: [phrase, phrase]");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("channels.yaml"), yaml);
    }
}
