package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.SetAside;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.number.ChecklistItems;
import io.github.disclosurecompare.ingest.extract.number.Decoys;
import io.github.disclosurecompare.ingest.extract.number.Ledger;
import io.github.disclosurecompare.ingest.extract.number.Numeral;
import io.github.disclosurecompare.ingest.extract.number.Numerals;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.number.Passages;
import io.github.disclosurecompare.ingest.extract.number.Reason;
import io.github.disclosurecompare.ingest.extract.outline.Layout;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.phrase.ChannelPhrases;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.text.SourceText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The figures of one text and the account of all its other numbers. */
public final class FigureExtraction {
    private final SourceText source;
    private final Scene scene;
    private final List<Numeral> numerals;
    private final List<Passage> passages;
    private final List<Draft> drafts;

    private FigureExtraction(
            SourceText source, Scene scene, List<Numeral> numerals, List<Passage> passages, List<Draft> drafts) {
        this.source = source;
        this.scene = scene;
        this.numerals = numerals;
        this.passages = passages;
        this.drafts = drafts;
    }

    public static FigureExtraction of(ReportText report, ChannelPhrases phrases, ReportingUnit who) {
        String text = report.reading();
        Scene scene = new Scene(text, phrases.mark(text), report.outline());
        List<Numeral> numerals = Numerals.list(text);
        Decoys decoys = new Decoys(text, report.dates(), report.citations());
        List<Passage> passages = Passages.of(text, candidates(numerals, scene, decoys, report.layout()), scene.marks());
        FigureReader figures =
                new FigureReader(scene, new MentionReader(scene.marks(), text, who.institution(), who.unit()));
        ZeroReader zeros = new ZeroReader(scene);
        for (Passage passage : passages) {
            figures.read(passage);
            zeros.read(passage, figures.drafts());
        }
        AnsweredInAll.settle(figures.drafts());
        new ImpliedOutcomes(scene).read(passages, figures.drafts());
        List<Draft> drafts = Settlement.settle(scene, figures.drafts());
        return new FigureExtraction(report.source(), scene, numerals, passages, drafts);
    }

    private static List<Numeral> candidates(List<Numeral> numerals, Scene scene, Decoys decoys, Layout layout) {
        List<Span> furniture = layout.furnitureAbove();
        List<Numeral> candidates = new ArrayList<>();
        for (Numeral numeral : numerals) {
            boolean ofHeading = scene.heading(numeral.begin())
                    .filter(heading -> heading.begin() == numeral.begin())
                    .isPresent();
            Optional<Reason> reason = ofHeading
                    ? Optional.of(Reason.ORDINAL)
                    : decoys.reason(numeral).or(() -> ofPage(numeral, furniture));
            if (reason.isPresent()) {
                scene.setAside(numeral, reason.get());
            } else {
                candidates.add(numeral);
            }
        }
        return candidates;
    }

    private static Optional<Reason> ofPage(Numeral numeral, List<Span> furniture) {
        for (Span span : furniture) {
            if (span.holds(numeral.begin())) {
                return Optional.of(Reason.PAGE_COUNTER);
            }
        }
        return Optional.empty();
    }

    public List<Figure> figures() {
        return drafts.stream()
                .map(draft -> new Figure(
                        draft.metric,
                        draft.quantity,
                        draft.measure,
                        draft.channels,
                        Roles.category(draft),
                        draft.role,
                        evidence(draft.quote)))
                .toList();
    }

    public List<SetAside> setAside() {
        return Ledger.of(source, counted(), numerals, scene.aside());
    }

    /** The numbers of the checklist items in the sentences that say what does not apply. */
    public List<Integer> notApplicable() {
        Set<Span> counted = Set.copyOf(counted());
        Set<Integer> items = new TreeSet<>();
        int at = 0;
        for (Numeral numeral : numerals) {
            if (ChecklistItems.isItem(source.reading(), numeral) && !counted.contains(numeral.digits())) {
                while (at + 1 < passages.size()
                        && passages.get(at + 1).begin() <= numeral.digits().begin()) {
                    at++;
                }
                if (saysWhatDoesNotApply(passages.get(at))) {
                    scene.setAside(numeral, Reason.CHECKLIST_ITEM);
                    items.add((int) numeral.value());
                }
            }
        }
        return List.copyOf(items);
    }

    private List<Span> counted() {
        return drafts.stream().map(draft -> draft.at).toList();
    }

    private boolean saysWhatDoesNotApply(Passage passage) {
        return scene.marks().has(Cue.NOT_APPLICABLE, passage.begin(), passage.end()) && isAboutChecklist(passage);
    }

    private boolean isAboutChecklist(Passage passage) {
        return scene.marks().has(Cue.CHECKLIST, passage.begin(), passage.end())
                || scene.sectionsAt(passage.begin()).contains(Section.CHECKLIST);
    }

    public List<TextFinding> findings() {
        Stream<TextFinding> unread = numerals.stream()
                .filter(numeral -> scene.aside().get(numeral.digits().begin()) == Reason.UNREAD)
                .map(numeral -> finding(
                        FindingCode.UNREAD_NUMBER, "像是一项数据，但读不出它统计的是什么", new Span(numeral.begin(), numeral.end())));
        Stream<TextFinding> unknown = scene.unknown().list().stream()
                .map(phrase -> finding(FindingCode.UNKNOWN_PHRASE, "像是公开渠道，但渠道词表中没有这一说法", phrase));
        return Stream.concat(unread, unknown).toList();
    }

    private TextFinding finding(FindingCode code, String message, Span words) {
        return new TextFinding(code, "", message, evidence(words));
    }

    private Evidence evidence(Span quote) {
        Span span = source.raw(quote);
        return new Evidence(source.raw().substring(span.begin(), span.end()), span.begin(), span.end(), "");
    }
}
