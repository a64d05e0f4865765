package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of what was disclosed, where, and of the checklist. */
final class DisclosureReader {
    /** The sections in which disclosures are counted. */
    private static final Set<Section> PLACES =
            EnumSet.of(Section.OVERVIEW, Section.PROACTIVE, Section.CHECKLIST, Section.OTHER);

    private static final ChannelSet BRIEF = ChannelSet.of(Channel.BRIEF);

    private final Scene scene;
    private final Marks marks;
    private final ChannelReader channels;
    private final ChecklistReader checklist;
    private final Respectively respectively;
    private final Pronouns pronouns;
    private final CountedPlaces counted;
    private final SubjectTurns turns;
    private final Wording wording;
    private final SubjectList subjects;
    private final Inheritance inheritance;
    private final OtherCounts others;
    private final DisclosureDrafts drafts;
    private final UnplacedDisclosures unplaced;
    private final HeadingPlaces headings;
    private final IssuedDocuments issued;

    DisclosureReader(Scene scene, MentionReader mentions) {
        this.scene = scene;
        this.marks = scene.marks();
        this.channels = new ChannelReader(scene, mentions);
        this.checklist = new ChecklistReader(scene);
        this.respectively = new Respectively(scene.marks());
        this.counted = new CountedPlaces(scene.marks(), mentions);
        this.pronouns = new Pronouns(mentions);
        this.turns = new SubjectTurns(scene.marks());
        this.wording = new Wording(scene);
        this.subjects = new SubjectList(scene, wording);
        this.inheritance = new Inheritance(scene, channels, wording, subjects);
        this.others = new OtherCounts(scene, wording);
        this.drafts = new DisclosureDrafts(scene);
        this.unplaced = new UnplacedDisclosures(scene, wording, subjects);
        this.headings = new HeadingPlaces(scene, mentions);
        this.issued = new IssuedDocuments(scene, headings);
    }

    /** The channels that the words before a number name, in its own part of the passage. */
    Optional<ChannelSet> channelsNear(Window w, Draft last) {
        return respectively
                .next(w, last)
                .or(() -> channels.before(w.passage(), w.segment(), w.numberBegin())
                        .map(place -> respectively.first(w, place)))
                .map(ChannelReader.Place::channels);
    }

    /** The channels that the whole clause of a number names before it: 微信粉丝由8万增至9万. */
    Optional<ChannelSet> channelsOfClause(Window w) {
        return channels.before(w.passage(), w.passage().clauseBegin(w.numberBegin()), w.numberBegin())
                .map(ChannelReader.Place::channels);
    }

    /** A number in the column of a place. */
    Optional<Draft> under(Window w, Optional<ChannelReader.Place> column) {
        return column.map(place -> drafts.make(w, place, true));
    }

    /** Why it is no figure; empty where it was added to the drafts. */
    Optional<Reason> read(Window w, Draft last, Set<Section> sections, List<Draft> read) {
        boolean elsewhere = !sections.isEmpty() && Collections.disjoint(sections, PLACES);
        Optional<Reason> excluded = elsewhere ? Optional.of(Reason.NOT_DISCLOSURE) : others.find(w);
        if (excluded.isPresent()) {
            return excluded;
        }
        Optional<ChecklistReader.Item> item = checklist.read(w, last, sections);
        if (item.isPresent()) {
            item.get().draft().ifPresent(draft -> read.add(placed(w, draft)));
            return item.get().draft().isPresent() ? Optional.empty() : Optional.of(Reason.CHECKLIST_SIZE);
        }
        Optional<Draft> draft = disclosed(w, last, read);
        draft.ifPresent(found -> {
            found.bySubject = subjects.leads(w);
            read.add(found);
        });
        return draft.isPresent()
                ? Optional.empty()
                : Optional.of(wording.isUnread(w, sections) ? Reason.UNREAD : Reason.NOT_DISCLOSURE);
    }

    private Draft placed(Window w, Draft draft) {
        if (draft.metric == Metric.CHECKLIST_DISCLOSED && draft.channels.isEmpty()) {
            channels.before(w.passage(), w.begin(), w.numberBegin())
                    .ifPresent(place -> draft.channels = place.channels());
        }
        return draft;
    }

    private Optional<Draft> disclosed(Window w, Draft last, List<Draft> read) {
        if (wording.isTotalRow(w)) {
            return unplaced.find(w, last, read);
        }
        Optional<Draft> subject = turns.next(w).map(category -> drafts.ofSubject(w, category));
        if (subject.isPresent()) {
            return subject;
        }
        if (wording.isJoint(w) && !namesSeveral(w)) {
            return Optional.of(unplaced.joint(w, read));
        }
        Optional<ChannelReader.Place> turn =
                pronouns.place(w).or(() -> respectively.next(w, last)).or(() -> counted.find(w, last));
        if (turn.isPresent()) {
            return turn.map(place -> drafts.make(w, place, true));
        }
        if (wording.isIssueOfTitle(w)) {
            return Optional.of(drafts.make(w, ChannelReader.Place.at(BRIEF, w.begin()), true));
        }
        Optional<ChannelReader.Place> before = channels.before(w.passage(), w.segment(), w.numberBegin());
        if (wording.isNumberFirst(w)
                && before.filter(place -> place.begin() < w.begin()).isPresent()) {
            Optional<ChannelReader.Place> own =
                    channels.governed(w.numberEnd(), w.end()).or(() -> channels.arrived(w));
            if (own.isPresent()) {
                return own.map(place -> drafts.make(w, place, true));
            }
        }
        if (before.isPresent() && wording.isTold(w, before.get())) {
            return Optional.of(issued.find(w, last, respectively.first(w, before.get())));
        }
        Optional<ChannelReader.Place> after = before.isEmpty() && wording.isNumberFirst(w)
                ? channels.after(w.numberEnd(), w.end()).or(() -> channels.arrived(w))
                : Optional.empty();
        return after.map(place -> drafts.make(w, place, true))
                .or(() -> inheritance
                        .find(w, last)
                        .map(draft -> nearer(w, last, before).orElse(draft)))
                .or(() -> unplaced.find(w, last, read).map(draft -> underHeading(w, draft)))
                .or(() -> meeting(w));
    }

    /** 最多的是官网,有300条;最少的是微博,有90条: a place behind the number before is nearer than that one's. */
    private Optional<Draft> nearer(Window w, Draft last, Optional<ChannelReader.Place> before) {
        return before.filter(place -> last != null
                        && place.begin() > last.at.end()
                        && !place.mentions().isEmpty()
                        && Inheritance.crossesPart(last, w))
                .map(place -> drafts.make(w, place, true));
    }

    /**
     * What is said without a place stands under the place that the heading names: of general sums those alone that are
     * broken down where they stand, and by no place.
     */
    private Draft underHeading(Window w, Draft draft) {
        boolean open = draft.channels.isEmpty() && draft.category.isEmpty() && (!draft.general || isBrokenDown(w));
        if (open && !wording.isElsewhere(w)) {
            draft.channels = headings.at(w.numberBegin());
            draft.ownChannels = !draft.channels.isEmpty();
            draft.general &= !draft.ownChannels;
        }
        return draft;
    }

    private boolean isBrokenDown(Window w) {
        int end = w.passage().end();
        return marks.has(Cue.AMONG, w.numberEnd(), end)
                && marks.mentions(w.numberEnd(), end).isEmpty();
    }

    /** 组织恳谈活动14场 under a heading that says 会议. */
    private Optional<Draft> meeting(Window w) {
        boolean held = Wording.SESSIONS.contains(w.measure())
                && wording.endsClause(w)
                && marks.has(Cue.GATHER, w.begin(), w.numberBegin())
                && headings.at(w.numberBegin()).equals(Wording.MEETING);
        return held
                ? Optional.of(drafts.make(w, ChannelReader.Place.at(Wording.MEETING, w.begin()), true))
                : Optional.empty();
    }

    private boolean namesSeveral(Window w) {
        return channels.before(w.passage(), w.begin(), w.numberBegin())
                .filter(place -> place.channels().size() > 1)
                .isPresent();
    }
}
