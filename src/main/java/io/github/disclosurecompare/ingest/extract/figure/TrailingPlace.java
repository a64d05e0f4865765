package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;

/** The place that is told behind a list for all of it: 文件63份、函件20份,均经办公系统公开. */
final class TrailingPlace {
    private static final ChannelSet DOCUMENT = ChannelSet.of(Channel.DOCUMENT);

    private final Marks marks;
    private final MentionReader reader;

    TrailingPlace(Marks marks, MentionReader reader) {
        this.marks = marks;
        this.reader = reader;
    }

    private ChannelSet channels(int begin, int end) {
        List<Mention> mentions = reader.places(begin, end);
        return mentions.isEmpty()
                ? ChannelSet.NONE
                : ChannelReader.Place.of(mentions, begin).channels();
    }

    /** Moves the drafts of a passage that name no place, or documents alone, to the place behind them. */
    void take(Passage passage, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        for (Span all : marks.list(Cue.ALL, drafts.get(0).at.end(), passage.end())) {
            move(passage, drafts, all.end(), passage.partBegin(all.begin()));
        }
        for (Numeral number : passage.numerals()) {
            if (marks.firstBegin(Cue.BY, number.end(), Math.min(passage.end(), number.end() + 2)) == number.end()) {
                move(passage, drafts, number.end(), passage.clauseBegin(number.begin()));
            }
        }
    }

    /** @param begin where the words begin that tell the place */
    private void move(Passage passage, List<Draft> drafts, int begin, int from) {
        int end = passage.clauseEnd(begin);
        boolean told = marks.has(Cue.BY, begin, end)
                && marks.has(Cue.PUBLISH, begin, end)
                && passage.numerals().stream().noneMatch(n -> n.begin() >= begin && n.begin() < end);
        ChannelSet place = told ? channels(begin, end) : ChannelSet.NONE;
        if (place.isEmpty()) {
            return;
        }
        drafts.stream()
                .filter(Draft::isDisclosed)
                .filter(draft -> draft.at.begin() >= from && draft.at.end() <= begin)
                .filter(draft -> draft.channels.isEmpty() || draft.channels.equals(DOCUMENT))
                .forEach(draft -> draft.channels = place);
    }
}
