package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import java.util.List;
import java.util.Optional;

/** Gives a number without a place of its own the channel of its list or of the words before the colon. */
final class Inheritance {
    private static final ChannelSet MEETING = ChannelSet.of(Channel.MEETING);
    private static final int FARTHEST_SCOPE = 40;

    private final Scene scene;
    private final Marks marks;
    private final ChannelReader channels;
    private final Wording wording;
    private final SubjectList subjects;
    private final DisclosureDrafts drafts;

    Inheritance(Scene scene, ChannelReader channels, Wording wording, SubjectList subjects) {
        this.scene = scene;
        this.marks = scene.marks();
        this.channels = channels;
        this.wording = wording;
        this.subjects = subjects;
        this.drafts = new DisclosureDrafts(scene);
    }

    /** A number in a list has the channel of the one before it, or of the words before the colon. */
    Optional<Draft> find(Window w, Draft last) {
        boolean words = marks.hasAny(w.begin(), w.numberBegin(), Cue.PUBLISH, Cue.ITEM, Cue.COLUMN)
                || w.numberBegin() > w.begin() && (wording.endsClause(w) || isInside(last, w));
        if (wording.isElsewhere(w)
                || wording.isGrand(w) && !isAfterPublicity(last, w)
                || !words
                || scene.unknown().isAt(w)
                || w.measure().isEmpty() && !wording.isInList(w)) {
            return Optional.empty();
        }
        ChannelSet scope = scope(w);
        boolean listed = last != null
                && last.passage == w.passage()
                && (last.isDisclosed() || isAfterPublicity(last, w))
                && (!crossesPart(last, w)
                        || !last.channels.equals(MEETING)
                                && !marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())
                                && scope.isEmpty());
        boolean subject = last != null && crossesPart(last, w) && subjects.leads(w);
        if (subject && scope.isEmpty()) {
            return Optional.empty();
        }
        ChannelSet taken = listed && !last.channels.isEmpty() ? last.channels : scope;
        return taken.isEmpty() ? Optional.empty() : Optional.of(inherited(w, taken, listed ? last.places : List.of()));
    }

    /** 网站的2842条信息里,有324条是通知. */
    private static boolean isInside(Draft last, Window w) {
        return last != null
                && last.passage == w.passage()
                && ShareList.isInside(w.text(), last.at.end(), w.numberBegin());
    }

    private Draft inherited(Window w, ChannelSet taken, List<Mention> places) {
        Draft draft = drafts.make(w, ChannelReader.Place.at(taken, w.begin()), false);
        draft.places = places;
        return draft;
    }

    /** 招生网访问120万次,发布信息86条: the visits and the information are of one place. */
    private static boolean isAfterPublicity(Draft last, Window w) {
        return last != null
                && last.passage == w.passage()
                && (last.metric == Metric.FOLLOWERS || last.metric == Metric.VIEWS)
                && !crossesPart(last, w);
    }

    /** 学校主页:要闻…条;公告…条 is all said of the home page. */
    private ChannelSet scope(Window w) {
        int colon = w.passage().first(':', w.passage().begin(), w.numberBegin());
        boolean leads = colon > 0 && colon - w.passage().begin() <= FARTHEST_SCOPE;
        boolean numbered = leads && w.passage().numerals().get(0).begin() < colon;
        return !leads || numbered
                ? ChannelSet.NONE
                : channels.before(w.passage(), w.passage().begin(), colon)
                        .map(ChannelReader.Place::channels)
                        .orElse(ChannelSet.NONE);
    }

    static boolean crossesPart(Draft last, Window w) {
        return last.passage.holds(';', last.at.end(), w.numberBegin());
    }
}
