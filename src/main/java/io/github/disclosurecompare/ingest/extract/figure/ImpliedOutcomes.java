package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The outcomes that are said of all applications and carry no number of their own: 均已公开, 及时处理完毕. */
final class ImpliedOutcomes {
    private static final List<String> OF_THEM = List.of("该", "此", "上述申请", "对该", "经审查该");

    private static final Pattern DECIDED =
            Pattern.compile("作了|作出|做出|做了|决定|给予|已予以|答复为|结果为|经核查|经查|经审查|经检索|经审核|经核实|经研究|最终|随后|遂|已书面");

    private final Scene scene;
    private final Marks marks;
    private final RequestReader requests;

    ImpliedOutcomes(Scene scene) {
        this.scene = scene;
        this.marks = scene.marks();
        this.requests = new RequestReader(marks);
    }

    /** Looks behind the number received, in its passage and the next two. */
    void read(List<Passage> passages, List<Draft> drafts) {
        Optional<Draft> received = drafts.stream()
                .filter(draft -> draft.metric == Metric.APPLICATIONS_RECEIVED)
                .findFirst();
        boolean told = drafts.stream().anyMatch(draft -> isOutcome(draft.metric) && draft.quantity.value() > 0);
        if (received.isEmpty() || told || received.get().quantity.value() == 0) {
            return;
        }
        Draft all = received.get();
        int first = passages.indexOf(all.passage);
        for (int i = first; i < Math.min(first + 3, passages.size()); i++) {
            int from = i == first ? all.at.end() : passages.get(i).begin();
            if (add(passages.get(i), from, i > first, all, drafts)) {
                return;
            }
        }
    }

    private boolean add(Passage passage, int from, boolean mustSayAll, Draft received, List<Draft> drafts) {
        int end;
        for (int begin = from; begin < passage.end(); begin = end + 1) {
            end = passage.clauseEnd(begin);
            boolean all = marks.has(Cue.ALL, begin, end);
            Optional<RequestReader.Outcome> outcome = requests.after(begin, end);
            boolean saysWhich = all || isOfThem(begin) || isDecided(received, begin, end);
            int stop = end;
            int start = begin;
            boolean counted = passage.numerals().stream().anyMatch(n -> n.begin() >= start && n.begin() < stop);
            if (outcome.isPresent()
                    && !counted
                    && (saysWhich || !mustSayAll)
                    && isSaidOfThem(
                            outcome.get(),
                            saysWhich || !mustSayAll && !scene.text().startsWith("对", begin),
                            begin,
                            end)) {
                Span quote = new Span(scene.quoteBegin(begin, end), end);
                drafts.add(new Draft(passage, outcome.get().metric(), received.quantity, quote, quote));
                return true;
            }
        }
        return false;
    }

    /** Of the only application: 学校作了部分公开. */
    private boolean isDecided(Draft received, int begin, int end) {
        return received.quantity.value() == 1
                && DECIDED.matcher(scene.text().substring(begin, end)).find();
    }

    private boolean isOfThem(int begin) {
        return OF_THEM.stream().anyMatch(word -> scene.text().startsWith(word, begin));
    }

    private boolean isSaidOfThem(RequestReader.Outcome outcome, boolean saysWhich, int begin, int end) {
        boolean answeredInTime = outcome.metric() == Metric.APPLICATIONS_CLOSED && marks.has(Cue.ON_TIME, begin, end);
        boolean refused = outcome.metric() == Metric.APPLICATIONS_REFUSED && !saysWhich;
        boolean rate = scene.text().startsWith("率", outcome.span().end());
        return !answeredInTime && !refused && !rate && !marks.has(Cue.NONE, begin, end);
    }

    static boolean isOutcome(Metric metric) {
        return switch (metric) {
            case APPLICATIONS_GRANTED, APPLICATIONS_REFUSED, APPLICATIONS_CLOSED, APPLICATIONS_PENDING -> true;
            default -> false;
        };
    }
}
