package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of disclosures that name no channel: of everything, or of one kind of information. */
final class UnplacedDisclosures {
    private static final int FARTHEST_SUM = 40;
    private static final int LONGEST_DEPARTMENT = 12;
    private static final String DEPARTMENT_ENDS = "处部院馆办系室心";

    private final Scene scene;
    private final Marks marks;
    private final Wording wording;
    private final SubjectList subjects;
    private final DisclosureDrafts drafts;

    UnplacedDisclosures(Scene scene, Wording wording, SubjectList subjects) {
        this.scene = scene;
        this.marks = scene.marks();
        this.wording = wording;
        this.subjects = subjects;
        this.drafts = new DisclosureDrafts(scene);
    }

    /** A number of disclosures without a channel: of information in general, or of one kind of it. */
    Optional<Draft> find(Window w, Draft last, List<Draft> read) {
        boolean verb = marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())
                || wording.isElsewhere(w) && marks.has(Cue.PUBLISH, w.numberEnd(), w.end());
        boolean item = marks.has(Cue.ITEM, w.begin(), w.numberBegin());
        boolean news = marks.has(Cue.COLUMN, w.begin(), w.numberBegin());
        boolean total = wording.isTotalRow(w);
        boolean told = verb
                        && (item
                                || subjects.holds(w, last)
                                || w.text().startsWith("(", w.numberEnd())
                                || marks.has(Cue.SUM, w.begin(), w.numberBegin())
                                        && scene.categoryAt(w).isPresent())
                || news && item
                || item && wording.isToldBehind(w)
                || (item || isDepartment(w) || wording.endsClause(w)) && goesOn(w, read)
                || verb && (wording.isSumOfList(w) || scene.unknown().isAt(w))
                || verb && (wording.isElsewhere(w) || wording.isGrand(w))
                || wording.isGrandBehind(w)
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
        draft.general = total || wording.isGrandBehind(w) || wording.isGrand(w) && !elsewhere;
        if (elsewhere && !draft.underCategory) {
            draft.category = Optional.empty();
        }
        if (site.isEmpty()) {
            scene.unknown().look(w);
        }
        return Optional.of(draft);
    }

    /** 三者合计: the sum of the figures before it. */
    Draft joint(Window w, List<Draft> read) {
        ChannelSet all = read.stream()
                .filter(draft -> draft.passage == w.passage() && draft.isDisclosed() && draft.role == Role.PART)
                .map(draft -> draft.channels)
                .reduce(ChannelSet.NONE, ChannelSet::plus);
        Draft draft = drafts.make(w, ChannelReader.Place.at(all, w.begin()), false);
        draft.role = all.isEmpty() ? Role.PART : Role.TOTAL;
        draft.general = all.isEmpty();
        return draft;
    }

    /** A sentence that breaks the figure before it down: 其中“校内新闻”50条. */
    private static boolean goesOn(Window w, List<Draft> read) {
        Draft before = read.isEmpty() ? null : read.get(read.size() - 1);
        int begin = w.passage().begin();
        return before != null
                && before.isDisclosed()
                && ShareList.breaksDown(w.text(), begin)
                && begin - before.at.end() <= FARTHEST_SUM;
    }

    /** 教务处387条 in a list of sites: whoever keeps one stands for it. */
    private static boolean isDepartment(Window w) {
        return w.numberBegin() > w.begin()
                && w.numberBegin() - w.begin() <= LONGEST_DEPARTMENT
                && DEPARTMENT_ENDS.indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0;
    }

    private static boolean isSmall(Window w) {
        return w.number().value() < 10;
    }
}
