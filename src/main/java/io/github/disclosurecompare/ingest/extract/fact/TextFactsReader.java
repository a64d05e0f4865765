package io.github.disclosurecompare.ingest.extract.fact;

import io.github.disclosurecompare.domain.CitedDocument;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.header.InconsistentCitations;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what is kept of a text besides its figures. */
public final class TextFactsReader {
    private static final int SHORTEST_SENTENCE = 10;

    private final ReportText text;
    private final List<String> names;

    public TextFactsReader(ReportText text, ReportingUnit who) {
        this.text = text;
        this.names = Stream.of(who.institution() + who.unit(), who.institution(), who.unit())
                .distinct()
                .toList();
    }

    public TextFacts read(ChecklistSubjects subjects, List<Figure> figures, List<Integer> notApplicable) {
        List<Span> sentences = Sentences.list(text);
        return new TextFacts(
                sketched(sentences),
                new Promises(text, names).list(sentences),
                new ItemStatements(text, subjects, figures).list(sentences, notApplicable),
                citations());
    }

    private List<Sentence> sketched(List<Span> sentences) {
        List<Sentence> sketched = new ArrayList<>(sentences.size());
        PlainWords plain = new PlainWords(text.reading(), names);
        for (Span sentence : sentences) {
            plain.read(sentence);
            if (plain.length() >= SHORTEST_SENTENCE) {
                Span raw = text.source().raw(sentence);
                sketched.add(new Sentence(raw.begin(), raw.end(), plain.sketch()));
            }
        }
        return sketched;
    }

    private List<CitedDocument> citations() {
        return text.citations().stream()
                .filter(citation -> citation.kind() != Citation.Kind.ARTICLE && !citation.damaged())
                .map(citation -> new CitedDocument(
                        InconsistentCitations.document(citation),
                        citation.issuer(),
                        citation.number(),
                        Findings.evidence(
                                text.source(),
                                text.source()
                                        .raw(
                                                citation.span().begin()
                                                        - citation.issuer().length(),
                                                citation.span().end()))))
                .toList();
    }
}
