package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Deals out the subjects of 招生、财务、人事信息分别为320条、95条、60条: one to each number, in their order. */
final class SubjectTurns {
    private final Marks marks;
    private final Deque<Category> waiting = new ArrayDeque<>();
    private Passage passage;

    SubjectTurns(Marks marks) {
        this.marks = marks;
    }

    /** The subject whose turn it is at a number. */
    Optional<Category> next(Window w) {
        if (w.passage() != passage) {
            waiting.clear();
        }
        if (waiting.isEmpty()) {
            deal(w);
        }
        return Optional.ofNullable(waiting.poll());
    }

    private void deal(Window w) {
        if (!marks.has(Cue.EACH, w.begin(), w.numberBegin())
                || !marks.mentions(w.begin(), w.numberBegin()).isEmpty()) {
            return;
        }
        List<Category> subjects = marks.categories(w.begin(), w.numberBegin());
        if (subjects.size() > 1 && subjects.size() == Respectively.run(w)) {
            passage = w.passage();
            waiting.addAll(subjects);
        }
    }
}
