package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
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
        boolean cases =
                CASES.contains(w.measure()) && marks.firstBegin(Cue.THING, w.numberEnd(), w.end()) != w.numberEnd();
        boolean published = marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())
                && marks.mentions(begin, w.numberBegin()).isEmpty();
        boolean here = marks.has(Cue.REQUEST, begin, w.partEnd()) || outcomeNear(w) || published && isReceived();
        boolean told = marks.has(Cue.REQUEST_KIND, begin, w.partEnd())
                && !marks.hasAny(begin, w.partEnd(), Cue.CHECKLIST)
                && !marks.has(Cue.MAKE, w.begin(), w.numberBegin());
        return cases
                && (sections.contains(Section.ON_REQUEST) && here
                        || told && marks.hasAny(begin, w.partEnd(), Cue.RECEIVE, Cue.GRANTED, Cue.REFUSED, Cue.CLOSED));
    }

    private boolean isReceived() {
        return drafts.stream().anyMatch(draft -> draft.metric == Metric.APPLICATIONS_RECEIVED);
    }

    private boolean isReceived(Passage passage) {
        return drafts.stream()
                .anyMatch(draft -> draft.metric == Metric.APPLICATIONS_RECEIVED && draft.passage == passage);
    }

    private boolean outcomeNear(Window w) {
        return outcomes.before(w.begin(), w.numberBegin()).isPresent()
                || outcomes.after(w.numberEnd(), w.partEnd()).isPresent();
    }

    /** Why it is no figure; empty where it has become one. */
    Optional<Reason> read(Window w) {
        Optional<Metric> before = outcomes.before(w.begin(), w.numberBegin());
        if (before.isPresent()) {
            return add(w, before.get(), w.numberEnd());
        }
        boolean named = marks.hasAny(w.begin(), w.numberBegin(), Cue.RECEIVE, Cue.REQUEST);
        if (named && !isReceived(w.passage())) {
            return add(w, Metric.APPLICATIONS_RECEIVED, w.nounEnd());
        }
        if (!named && marks.has(Cue.PUBLISH, w.begin(), w.numberBegin())) {
            return add(w, Metric.APPLICATIONS_GRANTED, w.numberEnd());
        }
        if (named) {
            return Optional.of(Reason.SHARE_OF_REQUESTS);
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
