package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
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

    private static final int FARTHEST_SUM = 40;

    private final Scene scene;
    private final Marks marks;
    private final ChannelReader channels;
    private final ChecklistReader checklist;
    private final Respectively respectively;
    private final SubjectTurns turns;
    private final Wording wording;
    private final SubjectList subjects;
    private final Inheritance inheritance;
    private final OtherCounts others;
    private final DisclosureDrafts drafts;

    DisclosureReader(Scene scene, ChannelReader channels) {
        this.scene = scene;
        this.marks = scene.marks();
        this.channels = channels;
        this.checklist = new ChecklistReader(scene);
        this.respectively = new Respectively(scene.marks());
        this.turns = new SubjectTurns(scene.marks());
        this.wording = new Wording(scene);
        this.subjects = new SubjectList(scene, wording);
        this.inheritance = new Inheritance(scene, channels, wording, subjects);
        this.others = new OtherCounts(scene, wording);
        this.drafts = new DisclosureDrafts(scene);
    }

    /** The channels that the words before a number name, in its own part of the passage. */
    Optional<ChannelSet> channelsNear(Window w) {
        return respectively
                .next(w)
                .or(() -> channels.before(w.passage(), w.segment(), w.numberBegin())
                        .map(place -> respectively.first(w, place)))
                .map(ChannelReader.Place::channels);
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
            item.get().draft().ifPresent(read::add);
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

    private Optional<Draft> disclosed(Window w, Draft last, List<Draft> read) {
        if (wording.isTotalRow(w)) {
            return general(w, last, read);
        }
        Optional<Draft> subject = turns.next(w).map(category -> drafts.ofSubject(w, category));
        if (subject.isPresent()) {
            return subject;
        }
        if (wording.isJoint(w) && !namesSeveral(w)) {
            return Optional.of(joint(w, read));
        }
        Optional<ChannelReader.Place> turn = respectively.next(w);
        if (turn.isPresent()) {
            return turn.map(place -> drafts.make(w, place, true));
        }
        Optional<ChannelReader.Place> before = channels.before(w.passage(), w.segment(), w.numberBegin());
        if (before.isPresent() && wording.isTold(w, before.get())) {
            return Optional.of(named(w, last, respectively.first(w, before.get())));
        }
        Optional<ChannelReader.Place> after = before.isEmpty() && wording.isNumberFirst(w)
                ? channels.after(w.passage(), w.numberEnd(), w.end())
                : Optional.empty();
        return after.map(place -> drafts.make(w, place, true))
                .or(() -> inheritance.find(w, last))
                .or(() -> general(w, last, read));
    }

    /** 文件487个 after 内网办公系统发布通知707条 were issued in that system. */
    private Draft named(Window w, Draft last, ChannelReader.Place place) {
        boolean document = place.channels().equals(ChannelSet.of(Channel.DOCUMENT));
        boolean issued = document
                && last != null
                && last.passage == w.passage()
                && last.isDisclosed()
                && (last.channels.group() == ChannelGroup.OFFICE || isColumnOf(last, w))
                && !Inheritance.crossesPart(last, w)
                && !marks.has(Cue.HAND_OUT, w.begin(), w.numberBegin())
                && !place.isGoverned(marks);
        return issued
                ? drafts.make(w, ChannelReader.Place.at(last.channels, w.begin()), false)
                : drafts.make(w, place, true);
    }

    /** 官网发布300条,其中通知200条、文件60条: documents are a column of the site. */
    private boolean isColumnOf(Draft last, Window w) {
        String between = w.text().substring(last.at.end(), w.numberBegin());
        boolean opened = between.contains("其中") || between.contains("(") || between.contains(":");
        return last.channels.group() == ChannelGroup.WEB && (opened || !last.ownChannels);
    }

    private boolean namesSeveral(Window w) {
        return channels.before(w.passage(), w.begin(), w.numberBegin())
                .filter(place -> place.channels().size() > 1)
                .isPresent();
    }

    /** 三者合计: the sum of the figures before it. */
    private Draft joint(Window w, List<Draft> read) {
        ChannelSet all = read.stream()
                .filter(draft -> draft.passage == w.passage() && draft.isDisclosed() && draft.role == Role.PART)
                .map(draft -> draft.channels)
                .reduce(ChannelSet.NONE, ChannelSet::plus);
        Draft draft = drafts.make(w, ChannelReader.Place.at(all, w.begin()), false);
        draft.role = all.isEmpty() ? Role.PART : Role.TOTAL;
        return draft;
    }

    /** A number of disclosures without a channel: of information in general, or of one kind of it. */
    private Optional<Draft> general(Window w, Draft last, List<Draft> read) {
        boolean verb = marks.has(Cue.PUBLISH, w.begin(), w.numberBegin());
        boolean item = marks.has(Cue.ITEM, w.begin(), w.numberBegin());
        boolean news = marks.has(Cue.COLUMN, w.begin(), w.numberBegin());
        boolean total = wording.isTotalRow(w);
        boolean told = verb
                        && (item
                                || subjects.holds(w, last)
                                || marks.has(Cue.SUM, w.begin(), w.numberBegin())
                                        && scene.categoryAt(w).isPresent())
                || news && item
                || item && goesOn(w, read)
                || verb && (wording.isSumOfList(w) || scene.unknown().isAt(w))
                || verb && (wording.isElsewhere(w) || wording.isGrand(w))
                || total
                || subjects.holds(w, last)
                        && (item
                                || subjects.isRow(w)
                                || wording.endsClause(w) && scene.categoryAt(w).isEmpty());
        if (w.measure().isEmpty() && !total
                || Wording.SESSIONS.contains(w.measure())
                || !told
                || !wording.endsClause(w) && isSmall(w)) {
            return Optional.empty();
        }
        ChannelSet site = news && !subjects.leads(w) && (!verb || wording.columnLeads(w))
                ? ChannelSet.of(Channel.NEWS_SITE)
                : ChannelSet.NONE;
        Draft draft = drafts.make(w, ChannelReader.Place.at(site, w.begin()), false);
        draft.category = draft.category.or(() -> subjects.name(w));
        boolean elsewhere = wording.isElsewhere(w);
        draft.general = total || wording.isGrand(w) && !elsewhere;
        if (elsewhere && !draft.underCategory) {
            draft.category = Optional.empty();
        }
        if (site.isEmpty()) {
            scene.unknown().look(w);
        }
        return Optional.of(draft);
    }

    /** A sentence that breaks the figure before it down: 其中“校内新闻”50条. */
    private static boolean goesOn(Window w, List<Draft> read) {
        Draft before = read.isEmpty() ? null : read.get(read.size() - 1);
        int begin = w.passage().begin();
        return before != null
                && before.isDisclosed()
                && w.text().startsWith("其中", begin)
                && begin - before.at.end() <= FARTHEST_SUM;
    }

    private static boolean isSmall(Window w) {
        return w.number().value() < 10;
    }
}
