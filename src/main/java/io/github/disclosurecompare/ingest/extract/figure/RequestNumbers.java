package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of applications: how many were received and what became of them. */
final class RequestNumbers {
    private static final Set<String> CASES =
            Set.of("", "件", "项", "条", "份", "个", "宗", "起", "例", "封", "则", "桩", "次", "人次");

    private final Scene scene;
    private final Marks marks;
    private final RequestReader outcomes;
    private final List<Draft> drafts;

    RequestNumbers(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.marks = scene.marks();
        this.outcomes = new RequestReader(marks);
        this.drafts = drafts;
    }

    boolean isAbout(Window w, Set<Section> sections) {
        int begin = w.passage().begin();
        return CASES.contains(w.measure())
                && (sections.contains(Section.ON_REQUEST) && isHere(w, begin) || isTold(w, begin))
                && marks.firstBegin(Cue.THING, w.numberEnd(), w.end()) != w.numberEnd();
    }

    private boolean isHere(Window w, int begin) {
        return marks.has(Cue.REQUEST, begin, w.partEnd())
                || outcomeNear(w)
                || marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())
                        && marks.mentions(begin, w.numberBegin()).isEmpty()
                        && isReceived();
    }

    private boolean isTold(Window w, int begin) {
        return marks.has(Cue.REQUEST_KIND, begin, w.partEnd())
                && !marks.has(Cue.CHECKLIST, begin, w.partEnd())
                && !marks.has(Cue.MAKE, w.begin(), w.numberBegin())
                && marks.hasAny(begin, w.partEnd(), Cue.RECEIVE, Cue.GRANTED, Cue.REFUSED, Cue.CLOSED);
    }

    private boolean isReceived() {
        return drafts.stream().anyMatch(draft -> draft.metric == Metric.APPLICATIONS_RECEIVED);
    }

    private boolean isReceived(Passage passage) {
        return drafts.stream().anyMatch(draft -> isReceivedIn(draft, passage));
    }

    private static boolean isReceivedIn(Draft draft, Passage passage) {
        return draft.metric == Metric.APPLICATIONS_RECEIVED && draft.passage == passage;
    }

    /** 7人次提出信息公开申请: who asked stands before what was asked for. */
    private boolean isReceivedBehind(Window w) {
        int end = marks.lastEnd(Cue.REQUEST, w.numberEnd(), w.end());
        return end >= 0 && marks.has(Cue.RECEIVE, w.numberEnd(), end) && !isReceived();
    }

    /** 当面申请1件、信函申请2件,合计3件: the kinds before it add up to it. */
    private boolean isSumOfKinds(Window w) {
        return isReceived(w.passage())
                && marks.firstBegin(Cue.SUM, w.begin(), w.numberBegin()) == scene.quoteBegin(w.begin(), w.numberBegin())
                && marks.lastEnd(Cue.SUM, w.begin(), w.numberBegin()) == w.numberBegin()
                && drafts.stream()
                        .filter(draft -> isReceivedIn(draft, w.passage()))
                        .allMatch(draft -> draft.quantity.value() < w.number().value());
    }

    private boolean outcomeNear(Window w) {
        return outcomes.before(w.begin(), w.numberBegin()).isPresent()
                || outcomes.after(w.numberEnd(), w.partEnd()).isPresent();
    }

    /** Why it is no figure; empty where it has become one. */
    Optional<Reason> read(Window w) {
        if (isReceivedAgain(w) || isKindOfRequest(w)) {
            return Optional.of(Reason.SHARE_OF_REQUESTS);
        }
        Optional<Metric> before = outcomes.before(w.begin(), w.numberBegin());
        if (before.isPresent()) {
            return add(w, before.get(), w.numberEnd());
        }
        boolean named = marks.hasAny(w.begin(), w.numberBegin(), Cue.RECEIVE, Cue.REQUEST);
        if (named && !isReceived(w.passage()) && !isOfThem(w)) {
            return add(w, Metric.APPLICATIONS_RECEIVED, w.nounEnd());
        }
        if (!named && marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())) {
            return add(w, Metric.APPLICATIONS_GRANTED, w.numberEnd());
        }
        if (named) {
            return Optional.of(Reason.SHARE_OF_REQUESTS);
        }
        if (isReceivedBehind(w)) {
            return add(w, Metric.APPLICATIONS_RECEIVED, w.nounEnd());
        }
        if (isSumOfKinds(w)) {
            drafts.removeIf(draft -> isReceivedIn(draft, w.passage()));
            return add(w, Metric.APPLICATIONS_RECEIVED, w.numberEnd());
        }
        Optional<RequestReader.Outcome> after = outcomes.after(w.numberEnd(), w.partEnd());
        if (after.isPresent()) {
            boolean rate = after.get().metric() == Metric.APPLICATIONS_CLOSED
                    && marks.has(
                            Cue.ON_TIME,
                            Math.max(
                                    w.numberEnd(),
                                    w.passage().clauseBegin(after.get().span().begin())),
                            w.passage().clauseEnd(after.get().span().end()));
            return rate
                    ? Optional.of(Reason.AVERAGE)
                    : add(w, after.get().metric(), after.get().span().end());
        }
        return Optional.of(Reason.REPEATED);
    }

    /** 4件申请中,境外人士提出的2件: all of them once more. */
    private boolean isReceivedAgain(Window w) {
        int end = marks.lastEnd(Cue.REQUEST, w.numberEnd(), w.end());
        return end >= 0
                && isAmong(w.text(), end)
                && drafts.stream()
                        .anyMatch(draft -> draft.metric == Metric.APPLICATIONS_RECEIVED
                                && draft.quantity.value() == w.number().value());
    }

    /** Of those that were received, as the begin of the sentence says. */
    private boolean isOfThem(Window w) {
        int end = marks.lastEnd(Cue.REQUEST, w.passage().begin(), w.begin());
        return end >= 0 && isAmong(w.text(), end) && isReceived();
    }

    private static boolean isAmong(String text, int offset) {
        return text.startsWith("中", offset) || text.startsWith("之中", offset);
    }

    /** 1件询问合同,1件询问录取,均已办结: of which kind they were, before what is told of all of them. */
    private boolean isKindOfRequest(Window w) {
        int from = w.passage().clauseEnd(w.numberEnd());
        boolean ofAll = w.number().value() == 1 && isReceived(w.passage()) && marks.has(Cue.ALL, from, w.partEnd());
        return ofAll
                && outcomes.before(w.begin(), w.numberBegin()).isEmpty()
                && outcomes.after(w.numberEnd(), from).isEmpty();
    }

    private Optional<Reason> add(Window w, Metric metric, int end) {
        drafts.add(new Draft(
                w.passage(),
                metric,
                w.number().quantity(),
                w.number().digits(),
                new Span(scene.quoteBegin(w.begin(), w.numberBegin()), end)));
        return Optional.empty();
    }
}
