package io.github.disclosurecompare.assess.reuse;

import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Sentence;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one text has in common with each other one of the corpus. A sentence counts by its length, and by as much less as
 * there are further reporting units that have it too: what everybody writes is nobody's text. What a reporting unit wrote
 * the year before is taken from nobody else.
 */
final class Reuse {
    private final Text text;
    private final List<Text> texts;
    private final Map<Integer, Overlap> overlaps = new TreeMap<>();
    private double length;
    private int plainLength;

    private Reuse(Text text, List<Text> texts) {
        this.text = text;
        this.texts = texts;
    }

    static Reuse of(int number, List<Text> texts, SentenceIndex index) {
        Reuse reuse = new Reuse(texts.get(number), texts);
        List<Sentence> sentences = texts.get(number).sentences();
        for (int at = 0; at < sentences.size(); at++) {
            List<SentenceIndex.Place> like = index.like(sentences.get(at).sketch());
            if (!like.isEmpty()) {
                reuse.add(
                        at,
                        sentences.get(at).length(),
                        like.stream().filter(place -> place.text() != number).toList());
            }
        }
        return reuse;
    }

    private void add(int at, int characters, List<SentenceIndex.Place> like) {
        Set<ReportingUnit> others = new HashSet<>();
        like.forEach(place -> others.add(texts.get(place.text()).who()));
        others.remove(text.who());
        boolean wasOwn = like.stream().anyMatch(place -> texts.get(place.text()).isLastYearsOf(text));
        length += (double) characters / (1 + others.size());
        plainLength += characters;
        for (SentenceIndex.Place place : like) {
            Text source = texts.get(place.text());
            boolean isOwn = source.who().equals(text.who());
            if (isOwn || !wasOwn) {
                int further = others.size() - (isOwn ? 0 : 1);
                overlaps.computeIfAbsent(place.text(), number -> new Overlap(source))
                        .add(at, place.at(), characters, further, others.size());
            }
        }
    }

    Text text() {
        return text;
    }

    Collection<Overlap> overlaps() {
        return overlaps.values();
    }

    /** How much of what is not boilerplate it has in common with another one. */
    double share(Overlap overlap) {
        return overlap.share(length);
    }

    /** The same with each sentence counted in full. */
    double plainShare(Overlap overlap) {
        return plainLength == 0 ? 0 : (double) overlap.characters() / plainLength;
    }
}
