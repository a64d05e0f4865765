package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Section;
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
    private static final Set<String> COPIES = Set.of("册", "本", "份", "套", "张", "部", "卷");
    private static final Set<String> BOUND = Set.of("册", "本");
    private static final Pattern SUM = Pattern.compile(
            "(?:累计|总数|总量|达到|目前|现|现有|现已|已|为|超过|突破|总共|合计|共计|总计|共|计|有|达|免费|发放|印发|印制|印刷|派发|赠送|发行|寄送|分发|散发|邮寄|投递|了)*");
    /** The last characters of these words. */
    private static final String LAST_OF_SUM = "计数量到前现有已为过破总共达费放发制刷送行寄递了";

    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "户", "粉", "个", "");
    private static final Set<String> VISITS = Set.of("次", "人次", "", "个", "人", "条");
    /** 消息、通讯、评论20篇 are written, likes are not. */
    private static final Set<String> WRITINGS = Set.of("篇", "件", "份", "期");
    /** People are counted where they came or asked: 来访30人. */
    private static final Pattern VISIT = Pattern.compile("来访|访客|咨询|信访|上访|来电|问询|询问");

    private static final Pattern STEP = Pattern.compile("(?:申请|提起|提出)了?(?:行政)?(?:复议|诉讼)|向[^,;。]{2,12}举报");

    private static final int NEAR = 6;
    private static final int FARTHEST_CASE = 16;
    /** Fewer are titles, not copies. */
    private static final int FEWEST_COPIES = 20;

    private static final int FEWEST_VIEWS = 100;

    private final Marks marks;
    private final TrainingReader trainings;

    TopicReader(Marks marks) {
        this.marks = marks;
        this.trainings = new TrainingReader(marks);
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
                .or(() -> copies(w, last));
    }

    /** Followers and views; likes are neither, and no figure. */
    private Optional<List<Metric>> publicity(Window w) {
        int clause = isLevel(w) ? w.passage().clauseBegin(w.numberBegin()) : w.begin();
        int begin = PEOPLE.contains(w.measure()) ? wholeBegin(w, clause) : clause;
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

    /** A handbook is printed in copies; what else is handed out is counted so where a verb says that it was. */
    private Optional<List<Metric>> copies(Window w, Draft last) {
        if (!COPIES.contains(w.measure()) || w.number().value() < FEWEST_COPIES) {
            return Optional.empty();
        }
        int clause = Math.min(w.begin(), w.passage().clauseBegin(w.numberBegin()));
        int begin = Math.min(clause, wholeBegin(w, clause));
        boolean booklet = marks.has(Cue.BOOKLET, begin < clause ? begin : Math.max(w.segment(), begin), w.numberBegin())
                || marks.has(Cue.BOOKLET, w.numberEnd(), w.near(NEAR));
        boolean handedOut = marks.has(Cue.HAND_OUT, begin, w.numberBegin());
        boolean bound = BOUND.contains(w.measure()) && !marks.has(Cue.WRITE, begin, w.numberBegin());
        if (isIssued(w, clause, last) || isBesideCopies(w, last)) {
            return Optional.of(List.of(Metric.COPIES_DISTRIBUTED));
        }
        return booklet && (handedOut || bound) ? Optional.of(List.of(Metric.COPIES_DISTRIBUTED)) : Optional.empty();
    }

    /** 发放《手册》6000册、《简介》4500份: one was handed out like the other. */
    private static boolean isBesideCopies(Window w, Draft last) {
        return last != null
                && last.metric == Metric.COPIES_DISTRIBUTED
                && last.passage == w.passage()
                && w.text().startsWith("、", last.at.end() + w.measure().length())
                && w.text().startsWith("》", w.numberBegin() - 1);
    }

    /** 《江南报》出版12期,每期四版,累计发行3万份: of what the clauses before told of. */
    private boolean isIssued(Window w, int clause, Draft last) {
        int part = w.passage().partBegin(w.numberBegin());
        return marks.has(Cue.HAND_OUT, clause, w.numberBegin())
                && !marks.hasAny(clause, w.numberBegin(), Cue.ITEM, Cue.WRITE)
                && marks.mentions(clause, w.numberBegin()).isEmpty()
                && (marks.has(Cue.BOOKLET, part, clause)
                        || last != null && last.passage == w.passage() && last.measure.equals("期")
                        || marks.mentions(part, clause).stream()
                                .anyMatch(mention -> mention.channel() == Channel.NEWSPAPER));
    }

    /** 发放到全体新生,计2260本: the clause before a bare number belongs to it. */
    private static int wholeBegin(Window w, int clause) {
        boolean bare = clause == w.numberBegin()
                || LAST_OF_SUM.indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0
                        && SUM.matcher(w.text()).region(clause, w.numberBegin()).matches();
        return bare && clause > w.passage().begin() ? w.passage().clauseBegin(clause - 1) : clause;
    }
}
