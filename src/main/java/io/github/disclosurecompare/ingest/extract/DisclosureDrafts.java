package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import java.util.Optional;

/** Makes the drafts of disclosures: their words, from the channels to the measure, and the category they stand under. */
final class DisclosureDrafts {
    private static final int FARTHEST_QUOTE = 100;
    private static final int FARTHEST_VERB = 12;

    private final Scene scene;

    DisclosureDrafts(Scene scene) {
        this.scene = scene;
    }

    Draft make(Window w, ChannelReader.Place place, boolean own) {
        int begin = place.begin() < w.numberBegin() && w.numberBegin() - place.begin() <= FARTHEST_QUOTE
                ? Math.min(place.begin(), w.begin())
                : w.begin();
        boolean turn = own && place.end() < w.segment();
        begin = scene.quoteBegin(turn ? place.begin() : Math.max(begin, w.segment()), w.numberBegin());
        int end = own && place.end() > w.numberEnd() ? quoteEnd(w, place) : w.numberEnd();
        Draft draft = new Draft(
                w.passage(), Metric.DISCLOSED, w.number().quantity(), w.number().digits(), new Span(begin, end));
        draft.measure = w.measure();
        draft.channels = place.channels();
        draft.ownChannels = own;
        draft.role = Role.PART;
        Optional<Category> heading = scene.categoryAt(w);
        draft.underCategory = heading.isPresent();
        draft.category = heading.or(() -> scene.marks().lastCategory(w.begin(), w.numberBegin()));
        return draft;
    }

    /** Of a subject of the checklist that the words name by its turn in a list. */
    Draft ofSubject(Window w, Category category) {
        Draft draft = make(w, ChannelReader.Place.at(ChannelSet.NONE, w.begin()), false);
        draft.category = Optional.of(category);
        return draft;
    }

    /** Behind a number that stands first, the whole clause where it is not long. */
    private static int quoteEnd(Window w, ChannelReader.Place place) {
        return w.end() - place.end() <= FARTHEST_VERB ? w.end() : place.end();
    }
}
