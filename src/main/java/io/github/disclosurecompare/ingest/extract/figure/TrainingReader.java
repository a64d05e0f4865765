package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a number counts the sessions of a training about the disclosure work. */
final class TrainingReader {
    private static final Words UNDERTAKEN = Words.of("承办");
    private static final Words DISCLOSURE = Words.of("信息公开");
    private static final Set<String> SESSIONS = Set.of("次", "场", "期", "批次", "批", "轮");
    /** A clause that only sums up: 全年共两次. */
    private static final Pattern SUM =
            Pattern.compile("(?:本学年度?|本年度?|全年|全学年|一年|年内|先后|累计|总共|合计|共计|总计|共|计|有|为|举办|举行|开设|开办|办了|办|进行|组织|了)*");
    /** Lessons that are counted besides trainings. */
    private static final Pattern LESSON = Pattern.compile("课程|讲座|辅导|授课|研讨|宣讲|讲习|轮训");

    private static final int NEAR = 18;

    private final Marks marks;

    TrainingReader(Marks marks) {
        this.marks = marks;
    }

    boolean isTraining(Window w, Draft last, Set<Section> sections) {
        if (!SESSIONS.contains(w.measure()) || isBusiness(w, sections)) {
            return false;
        }
        int trained = marks.lastEnd(Cue.TRAIN, w.begin(), w.numberBegin());
        boolean before = trained >= 0 && !publishes(w, trained);
        return before
                || marks.has(Cue.TRAIN, w.numberEnd(), w.near(NEAR))
                || isSummedUp(w)
                || isBesideTraining(w, last);
    }

    /** Trainings that a school holds for others are its business: 承办培训班83期. */
    private boolean isBusiness(Window w, Set<Section> sections) {
        return UNDERTAKEN.areIn(w.text(), w.begin(), w.numberBegin())
                && !sections.contains(Section.OVERVIEW)
                && !DISCLOSURE.areIn(w.text(), w.begin(), w.numberBegin());
    }

    /** Whether something is published behind an offset; 信息公开 is what the training is about. */
    private boolean publishes(Window w, int from) {
        return marks.list(Cue.PUBLISH, from, w.numberBegin()).stream()
                .anyMatch(span -> !w.text().startsWith("信息公开", span.begin() - 2));
    }

    /** 开展信息员培训,累计四期: the clause before it tells what is counted. */
    private boolean isSummedUp(Window w) {
        if (!marks.has(Cue.TRAIN, w.passage().begin(), w.numberBegin())) {
            return false;
        }
        int begin = Math.min(w.begin(), w.passage().clauseBegin(w.numberBegin()));
        if (!SUM.matcher(w.text()).region(begin, w.numberBegin()).matches()) {
            return w.text().substring(begin, w.numberBegin()).endsWith("开班")
                    && marks.has(Cue.TRAIN, w.segment(), w.numberBegin());
        }
        int trained = marks.lastEnd(Cue.TRAIN, w.passage().begin(), begin);
        return trained >= 0
                && marks.mentions(trained, begin).isEmpty()
                && !marks.hasAny(trained, begin, Cue.PUBLISH, Cue.GATHER);
    }

    private static boolean isBesideTraining(Window w, Draft last) {
        return last != null
                && last.metric == Metric.TRAININGS
                && last.passage == w.passage()
                && LESSON.matcher(w.text().substring(w.begin(), w.numberBegin()))
                        .find();
    }
}
