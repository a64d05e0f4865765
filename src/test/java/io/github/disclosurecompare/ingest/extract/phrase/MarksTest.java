package io.github.disclosurecompare.ingest.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences are looked through one by one: what is asked of several is the same as if they were one. */
class MarksTest {
    private static final ChannelPhrases PHRASES = new ChannelPhrases(
            Map.of("weibo", List.of("微博", "官方微博"), "website", List.of("网站", "官网")),
            Map.of(
                    "cue", Map.of("publish", List.of("发布"), "none", List.of("没有", "未收到"), "nothing", List.of("发布会")),
                    "category", Map.of("finance", List.of("财务"), "personnel", List.of("人事", "人事师资"))));

    private static final String TEXT = "网站发布财务。没有发布会\n官方微博发布人事师资";

    private final Marks marks = PHRASES.mark(TEXT);

    @Test
    void aStretchOverSeveralSentencesIsAnsweredInTheirOrder() {
        assertThat(marks.mentions(0, TEXT.length()))
                .containsExactly(new Mention(0, 2, Channel.WEBSITE), new Mention(13, 17, Channel.WEIBO));
        assertThat(marks.list(Cue.PUBLISH, 0, TEXT.length())).containsExactly(new Span(2, 4), new Span(17, 19));
        assertThat(marks.firstBegin(Cue.PUBLISH, 3, TEXT.length())).isEqualTo(17);
        assertThat(marks.lastEnd(Cue.PUBLISH, 0, 17)).isEqualTo(4);
        assertThat(marks.lastCategory(0, TEXT.length())).contains(Category.PERSONNEL);
        assertThat(marks.lastCategory(0, 13)).contains(Category.FINANCE);
        assertThat(marks.categories(0, TEXT.length())).containsExactly(Category.FINANCE, Category.PERSONNEL);
    }

    @Test
    void whatReachesOverAnEndOfTheStretchDoesNotLieInIt() {
        assertThat(marks.mentions(14, TEXT.length())).isEmpty();
        assertThat(marks.has(Cue.PUBLISH, 3, 17)).isFalse();
        assertThat(marks.categoryEnd(19, 21)).isEqualTo(21);
        assertThat(marks.categoryEnd(19, TEXT.length())).isEqualTo(23);
        assertThat(marks.has(Cue.NONE, TEXT.length(), TEXT.length())).isFalse();
    }

    @Test
    void eachCueHasABitOfItsOwn() {
        assertThat(Cue.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void denialsStandOnlyWhereOneOfTheirSignsDoes() {
        String text = "网站发布。未收到。没有";

        var signs = PHRASES.mark(text).signsOfDenial();
        assertThat(signs.next(0)).isEqualTo(5);
        assertThat(signs.next(6)).isEqualTo(9);
        assertThat(signs.next(10)).isEqualTo(text.length());
    }
}
