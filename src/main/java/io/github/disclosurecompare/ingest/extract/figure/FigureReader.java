package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Metric;
import io.github.disclosurecompare.domain.Role;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Cells;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a passage, one after the other, into drafts of figures or reasons why they are none. */
final class FigureReader {
    private static final Set<String> PEOPLE = Set.of("人", "人次", "名", "位", "户");

    /** Behind a number set aside so, a place named before it is still that of the next one. */
    private static final Set<Reason> KEEPING = EnumSet.of(Reason.STRUCTURE, Reason.CHECKLIST_SIZE, Reason.OTHER_YEAR);

    private static final Set<String> FILLERS = Set.of("", "共", "计", "为", "有", "约", "达", "共计", "合计", "总计", "\t");

    private final Scene scene;
    private final TopicReader topics;
    private final RequestNumbers requests;
    private final DisclosureReader disclosures;
    private final TrailingPlace trailing;
    private final HeadedCells cells;
    private final List<Draft> drafts = new ArrayList<>();
    private final Exclusions exclusions;

    FigureReader(Scene scene, MentionReader mentions) {
        this.scene = scene;
        this.exclusions = new Exclusions(scene);
        this.topics = new TopicReader(scene.marks());
        this.requests = new RequestNumbers(scene, drafts);
        this.cells = new HeadedCells(scene, mentions);
        this.trailing = new TrailingPlace(scene.marks(), mentions);
        this.disclosures = new DisclosureReader(scene, mentions);
    }

    List<Draft> drafts() {
        return drafts;
    }

    void read(Passage passage) {
        int before = passage.begin();
        int figure = passage.begin();
        Draft last = null;
        List<Numeral> numerals = passage.numerals();
        int first = drafts.size();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral number = numerals.get(i);
            int next = i + 1 < numerals.size() ? numerals.get(i + 1).begin() : passage.end();
            Window window = window(passage, number, before, figure, next);
            int known = drafts.size();
            Optional<Reason> reason = read(window, last);
            reason.ifPresent(r -> scene.setAside(number, r));
            before = number.end();
            if (reason.filter(r -> KEEPING.contains(r)).isEmpty()) {
                figure = number.end();
            }
            if (drafts.size() > known) {
                last = drafts.get(drafts.size() - 1);
                figure = Math.max(figure, last.quote.end());
            }
        }
        trailing.take(passage, drafts.subList(first, drafts.size()));
    }

    private Window window(Passage passage, Numeral number, int before, int figure, int next) {
        int begin = Math.max(before, passage.clauseBegin(number.begin()));
        for (int i = 0; i < 2 && isCell(passage, begin, number.begin()); i++) {
            begin = Math.max(before, passage.clauseBegin(begin - 1));
        }
        int end = Math.min(next, passage.clauseEnd(number.end()));
        int partEnd = Math.min(next, passage.partEnd(number.end()));
        return new Window(
                passage,
                number,
                Math.min(begin, number.begin()),
                Math.min(Math.max(figure, passage.partBegin(number.begin())), number.begin()),
                Math.max(end, number.end()),
                Math.max(partEnd, number.end()));
    }

    /** Whether what stands between a clause's begin and its number says nothing: 申请总量:12件, a cell of a table. */
    private static boolean isCell(Passage passage, int begin, int end) {
        return begin > passage.begin()
                && end - begin <= 2
                && (passage.text().charAt(begin - 1) == ':'
                                && FILLERS.contains(passage.text().substring(begin, end))
                        || passage.text().charAt(begin - 1) == '\n' && Cells.isBare(passage.text(), begin));
    }

    /** Why it is no figure; empty where it has become one. */
    private Optional<Reason> read(Window w, Draft last) {
        Set<Section> sections = scene.sectionsAt(w.numberBegin());
        Optional<Reason> excluded = exclusions.find(w, sections);
        if (excluded.isPresent()) {
            return excluded;
        }
        Optional<Draft> cell = cells.name(w).flatMap(name -> headed(w, name, sections));
        if (cell.isPresent()) {
            drafts.add(cell.get());
            return Optional.empty();
        }
        Optional<List<Metric>> topic = topics.find(w, last, sections);
        if (topic.isPresent()) {
            topic.get().forEach(metric -> drafts.add(plain(w, last, metric)));
            return topic.get().isEmpty() ? Optional.of(Reason.LIKES) : Optional.empty();
        }
        if (requests.isAbout(w, sections)) {
            return requests.read(w);
        }
        if (PEOPLE.contains(w.measure())) {
            return Optional.of(Reason.PEOPLE);
        }
        return disclosures.read(w, last, sections, drafts);
    }

    /** What the column of a table says that a number counts. */
    private Optional<Draft> headed(Window w, Span name, Set<Section> sections) {
        return cells.request(name, sections)
                .or(() -> cells.grievances(name, sections).stream().findFirst())
                .map(metric -> new Draft(
                        w.passage(),
                        metric,
                        w.number().quantity(),
                        w.number().digits(),
                        new Span(w.numberBegin(), w.numberEnd())))
                .or(() -> disclosures.under(w, cells.place(w, name)));
    }

    private Draft plain(Window w, Draft last, Metric metric) {
        int begin = scene.quoteBegin(w.begin(), w.numberBegin());
        Draft draft = new Draft(
                w.passage(), metric, w.number().quantity(), w.number().digits(), new Span(begin, w.nounEnd()));
        draft.measure = switch (metric) {
            case COMPLAINTS, RECONSIDERATIONS, LAWSUITS -> "";
            case FOLLOWERS -> w.measure().equals("") ? "" : w.measure();
            default -> w.measure();
        };
        draft.role = switch (metric) {
            case FOLLOWERS, VIEWS, TRAININGS, COPIES_DISTRIBUTED -> Role.CONTEXT;
            default -> Role.PART;
        };
        if (draft.role == Role.CONTEXT && metric != Metric.TRAININGS) {
            ChannelSet listed = last != null && last.passage == w.passage() && metric != Metric.COPIES_DISTRIBUTED
                    ? last.channels
                    : ChannelSet.NONE;
            draft.channels = disclosures
                    .channelsNear(w, last)
                    .or(() -> disclosures.channelsOfClause(w))
                    .orElse(listed);
        }
        return draft;
    }
}
