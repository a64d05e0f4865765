package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the drafts of disclosures: their words, from the channels to the measure, and the category they stand under. */
final class DisclosureDrafts {
    private static final int FARTHEST_QUOTE = 100;
    private static final int FARTHEST_VERB = 12;
    private static final Pattern OF_A_SUBJECT = Pattern.compile("[^,;:。的在0-9]{0,8}?(?:类|方面|信息|事项|领域)");

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
        draft.places = place.mentions();
        draft.ownChannels = own;
        draft.role = Role.PART;
        draft.column = Columns.isColumn(w, scene.marks()) || Columns.isTopical(place.mentions(), w.text());
        Optional<Category> heading = scene.categoryAt(w);
        draft.underCategory = heading.isPresent();
        Optional<Category> subject = checklistSubject(w);
        draft.ofChecklist = subject.isPresent();
        draft.category = subject.or(() -> heading).or(() -> scene.marks().lastCategory(w.begin(), w.numberBegin()));
        return draft;
    }

    /** 人事师资类信息 in the words of a number: a subject by the name that the checklist gives it. */
    private Optional<Category> checklistSubject(Window w) {
        for (Span name : scene.marks().list(Cue.SUBJECT, w.begin(), w.numberBegin())) {
            if (OF_A_SUBJECT
                    .matcher(w.text())
                    .region(name.end(), w.numberBegin())
                    .lookingAt()) {
                return scene.marks().categoryFrom(name.begin(), w.numberBegin());
            }
        }
        return Optional.empty();
    }

    /** Of a subject of the checklist that the words name by its turn in a list. */
    Draft ofSubject(Window w, Category category) {
        Draft draft = make(w, ChannelReader.Place.at(ChannelSet.NONE, w.begin()), false);
        draft.category = Optional.of(category);
        return draft;
    }

    /** Behind a number that stands first, the whole clause where it is not long. */
    private static int quoteEnd(Window w, ChannelReader.Place place) {
        int next = w.passage().first('、', place.end(), w.end());
        int end = next < 0 ? w.end() : next;
        return end - place.end() <= FARTHEST_VERB ? end : place.end();
    }
}
