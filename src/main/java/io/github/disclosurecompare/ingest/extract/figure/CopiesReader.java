package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a number counts copies that were handed out. */
final class CopiesReader {
    private static final Set<String> COPIES = Set.of("册", "本", "份", "套", "张", "部", "卷");
    private static final Set<String> BOUND = Set.of("册", "本");
    private static final Pattern SUM = Pattern.compile(
            "(?:累计|总数|总量|达到|目前|现|现有|现已|已|为|超过|突破|总共|合计|共计|总计|共|计|有|达|免费|发放|印发|印制|印刷|派发|赠送|发行|寄送|分发|散发|邮寄|投递|了)*");
    /** The last characters of these words. */
    private static final String LAST_OF_SUM = "计数量到前现有已为过破总共达费放发制刷送行寄递了";

    private static final int NEAR = 6;
    /** Fewer are titles, not copies. */
    private static final int FEWEST_COPIES = 20;

    private final Marks marks;

    CopiesReader(Marks marks) {
        this.marks = marks;
    }

    /** A handbook is printed in copies; what else is handed out is counted so where a verb says that it was. */
    Optional<List<Metric>> find(Window w, Draft last) {
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
    static int wholeBegin(Window w, int clause) {
        boolean bare = clause == w.numberBegin()
                || LAST_OF_SUM.indexOf(w.text().charAt(w.numberBegin() - 1)) >= 0
                        && SUM.matcher(w.text()).region(clause, w.numberBegin()).matches();
        return bare && clause > w.passage().begin() ? w.passage().clauseBegin(clause - 1) : clause;
    }
}
