package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import java.util.List;
import java.util.Optional;

/** Finds the place whose name stands behind its number as what is counted: 印发了46份文件, 召开12次座谈会. */
final class CountedPlaces {
    private static final int FARTHEST = 8;
    private static final String ENDS = ",;:。、和及与以等\n)的";
    /** What places are counted in, not what is in them. */
    private static final String MEASURES_OF_PLACES = "个台家处";

    private final Marks marks;
    private final MentionReader reader;

    CountedPlaces(Marks marks, MentionReader reader) {
        this.marks = marks;
        this.reader = reader;
    }

    /** Empty where another place stands before the number, or no verb does. */
    Optional<ChannelReader.Place> find(Window w, Draft last) {
        int end = Math.min(w.end(), w.numberEnd() + FARTHEST);
        if (w.measure().isEmpty()
                || MEASURES_OF_PLACES.contains(w.measure())
                || marks.mentions(w.numberEnd(), end).isEmpty()
                || !isTold(w, last)) {
            return Optional.empty();
        }
        List<Mention> places = reader.places(w.numberEnd(), w.end());
        return places.isEmpty() || !isWhatIsCounted(w, places.get(0))
                ? Optional.empty()
                : Optional.of(ChannelReader.Place.of(places.subList(0, 1), w.numberEnd()));
    }

    private boolean isTold(Window w, Draft last) {
        boolean named = !marks.mentions(w.segment(), w.numberBegin()).isEmpty();
        boolean listed = last != null
                && last.passage == w.passage()
                && last.isDisclosed()
                && w.numberBegin() - last.quote.end() <= 1
                && last.quote.end() > last.at.end() + last.measure.length();
        return !named && (listed || marks.hasAny(w.begin(), w.numberBegin(), Cue.PUBLISH, Cue.GATHER, Cue.HAND_OUT));
    }

    private boolean isWhatIsCounted(Window w, Mention place) {
        boolean meeting = place.channel() == Channel.MEETING;
        int end = place.end();
        boolean ends = end >= w.text().length()
                || ENDS.indexOf(w.text().charAt(end)) >= 0
                || marks.firstBegin(Cue.ITEM, end, w.end()) == end
                || meeting && marks.firstBegin(Cue.TELL, end, w.end()) == end;
        boolean unnamed = meeting && place.length() == 2 && place.begin() == w.numberEnd();
        return ends
                && !unnamed
                && place.begin() - w.numberEnd() <= (meeting ? FARTHEST : 2)
                && (w.measure().equals("期") || meeting == Wording.SESSIONS.contains(w.measure()))
                && w.passage().first('、', w.numberEnd(), place.begin()) < 0;
    }
}
