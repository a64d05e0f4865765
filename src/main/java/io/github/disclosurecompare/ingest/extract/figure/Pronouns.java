package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import java.util.List;
import java.util.Optional;

/** Finds the place that 前者 and 后者 stand for: the first and the last of those that the words before them name. */
final class Pronouns {
    private static final int FARTHEST = 8;

    private final MentionReader reader;

    Pronouns(MentionReader reader) {
        this.reader = reader;
    }

    Optional<ChannelReader.Place> place(Window w) {
        int at = w.passage().first('者', w.begin() + 1, Math.min(w.numberBegin(), w.begin() + FARTHEST));
        if (at < 0) {
            return Optional.empty();
        }
        char which = w.text().charAt(at - 1);
        if (which != '前' && which != '后') {
            return Optional.empty();
        }
        List<Mention> named = reader.places(w.passage().begin(), at - 1);
        return named.size() < 2
                ? Optional.empty()
                : Optional.of(ChannelReader.Place.of(
                        List.of(named.get(which == '前' ? named.size() - 2 : named.size() - 1)), at - 1));
    }
}
