package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a number counts when it counts no disclosures, by the words around it. */
final class TopicReader {
    private static final Set<String> CASES =
            Set.of("件", "项", "条", "份", "个", "宗", "起", "次", "人次", "例", "封", "则", "桩", "篇", "");
    private static final Set<String> LETTERS =
            Set.of("件", "条", "封", "次", "人次", "个", "项", "起", "份", "通", "例", "批次", "则", "人", "");

    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "户", "粉", "个", "");
    private static final Set<String> VISITS = Set.of("次", "人次", "", "个", "人", "条");
    /** 消息、通讯、评论20篇 are written, likes are not. */
    private static final Set<String> WRITINGS = Set.of("篇", "件", "份", "期");
    /** People are counted where they came or asked: 来访30人. */
    private static final Pattern VISIT = Pattern.compile("来访|访客|咨询|信访|上访|来电|问询|询问");

    private static final Pattern STEP = Pattern.compile("(?:申请|提起|提出)了?(?:行政)?(?:复议|诉讼)|向[^,;。]{2,12}举报");

    private static final int NEAR = 6;
    private static final int FARTHEST_CASE = 16;

    private static final int FEWEST_VIEWS = 100;

    private final Marks marks;
    private final TrainingReader trainings;
    private final CopiesReader copies;

    TopicReader(Marks marks) {
        this.marks = marks;
        this.trainings = new TrainingReader(marks);
        this.copies = new CopiesReader(marks);
    }

    /** The metrics that a number is of; several where it is said of each; empty where these words do not tell. */
    Optional<List<Metric>> find(Window w, Draft last, Set<Section> sections) {
        return publicity(w)
                .or(() -> beside(w, last))
                .or(() -> grievances(w, sections))
                .or(() -> trainings.isTraining(w, last, sections)
                        ? Optional.of(List.of(Metric.TRAININGS))
                        : Optional.empty())
                .or(() -> consultations(w, last))
                .or(() -> copies.find(w, last));
    }

    /** Followers and views; likes are neither, and no figure. */
    private Optional<List<Metric>> publicity(Window w) {
        int clause = isLevel(w) ? w.passage().clauseBegin(w.numberBegin()) : w.begin();
        int begin = PEOPLE.contains(w.measure()) ? CopiesReader.wholeBegin(w, clause) : clause;
        int follow = marks.lastEnd(Cue.FOLLOW, begin, w.numberBegin());
        int view = marks.lastEnd(Cue.VIEW, clause, w.numberBegin());
        int like = marks.lastEnd(Cue.LIKE, clause, w.numberBegin());
        int nearest = Math.max(follow, Math.max(view, like));
        if (nearest < 0) {
            return ahead(w);
        }
        if (marks.has(Cue.PUBLISH, nearest, w.numberBegin())) {
            return Optional.empty();
        }
        if (w.text().startsWith("的", w.numberEnd())) {
            return Optional.of(List.of());
        }
        if (nearest == like) {
            return WRITINGS.contains(w.measure()) ? Optional.empty() : Optional.of(List.of());
        }
        boolean followers = nearest == follow && PEOPLE.contains(w.measure());
        boolean views = nearest == view
                && VISITS.contains(w.measure())
                && w.number().value() >= FEWEST_VIEWS
                && !marks.has(Cue.ITEM, nearest, w.numberBegin());
        return followers || views
                ? Optional.of(List.of(followers ? Metric.FOLLOWERS : Metric.VIEWS))
                : Optional.empty();
    }

    /** 粉丝由8万增至9.6万: what it was before is no figure, and parts no words. */
    private static boolean isLevel(Window w) {
        return w.numberBegin() > w.begin() && "到至".indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0;
    }

    /** 粉丝12万人、8万人: the second number counts what the first one does. */
    private static Optional<List<Metric>> beside(Window w, Draft last) {
        boolean listed = last != null
                && last.passage == w.passage()
                && (last.metric == Metric.FOLLOWERS || last.metric == Metric.VIEWS)
                && last.measure.equals(w.measure())
                && w.numberBegin() - w.begin() <= 1
                && w.begin() - last.at.end() <= 3;
        return listed ? Optional.of(List.of(last.metric)) : Optional.empty();
    }

    private Optional<List<Metric>> ahead(Window w) {
        if ("人名位户".contains(w.measure())
                && !w.measure().isEmpty()
                && marks.has(Cue.FOLLOW, w.numberEnd(), w.near(NEAR))) {
            return Optional.of(List.of(Metric.FOLLOWERS));
        }
        return w.measure().endsWith("次") && marks.has(Cue.VIEW, w.numberEnd(), w.near(NEAR))
                ? Optional.of(List.of(Metric.VIEWS))
                : Optional.empty();
    }

    private Optional<List<Metric>> grievances(Window w, Set<Section> sections) {
        if (!CASES.contains(w.measure())) {
            return complainants(w);
        }
        int near = Math.max(w.begin(), w.numberBegin() - FARTHEST_CASE);
        List<Metric> named = Grievance.named(marks, near, w.numberBegin(), sections);
        if (named.isEmpty()) {
            named = Grievance.named(marks, w.numberEnd(), w.near(2 * NEAR), sections);
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean kinds = named.size() > 1 && named.size() == w.number().value() && "项个起".contains(w.measure());
        return kinds ? Optional.empty() : Optional.of(w.number().value() == 0 ? named : named.subList(0, 1));
    }

    /** 有1位申请人不服,申请行政复议: who complains is counted where the cases are not. */
    private Optional<List<Metric>> complainants(Window w) {
        List<Numeral> numerals = w.passage().numerals();
        boolean last = numerals.get(numerals.size() - 1) == w.number();
        boolean people = "名位人".contains(w.measure()) && w.text().startsWith("有", w.numberBegin() - 1);
        if (!last || !people) {
            return Optional.empty();
        }
        Matcher step = STEP.matcher(w.text()).region(w.numberEnd(), w.partEnd());
        if (!step.find()) {
            return Optional.empty();
        }
        return Optional.of(Grievance.named(marks, step.start(), step.end(), Set.of()));
    }

    private Optional<List<Metric>> consultations(Window w, Draft last) {
        boolean asked = marks.has(Cue.CONSULT, Math.max(w.begin(), w.numberBegin() - FARTHEST_CASE), w.numberBegin());
        boolean askedAfter = marks.has(Cue.CONSULT, w.numberEnd(), w.near(2 * NEAR));
        if (!asked && !askedAfter
                || marks.has(Cue.COLLECT, w.begin(), w.numberBegin())
                || w.measure().isEmpty() && w.number().value() > 0 && w.end() > w.numberEnd()
                || !LETTERS.contains(w.measure())
                || marks.has(Cue.REQUEST, w.begin(), w.numberBegin())) {
            return Optional.empty();
        }
        if (w.measure().equals("人")
                && !VISIT.matcher(w.text().substring(w.begin(), w.near(NEAR))).find()) {
            return Optional.empty();
        }
        boolean answered = marks.has(Cue.REPLY, w.begin(), w.numberBegin());
        boolean answeredAfter = marks.has(Cue.REPLY, w.numberEnd(), w.partEnd());
        boolean published = marks.has(Cue.PUBLISH, w.begin(), w.numberBegin()) && !answered;
        boolean listed = last != null && last.metric == Metric.CONSULTATIONS && last.passage == w.passage();
        boolean counted =
                asked && (answered || listed || answeredAfter || w.number().value() == 0) || askedAfter && answered;
        return counted && !published ? Optional.of(List.of(Metric.CONSULTATIONS)) : Optional.empty();
    }
}
