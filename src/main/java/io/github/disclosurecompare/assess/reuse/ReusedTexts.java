package io.github.disclosurecompare.assess.reuse;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.YearReports;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the reports of a year most of whose text is last year's, or another reporting unit's. */
public final class ReusedTexts {
    private static final double MOST = 0.5;
    private static final double MOST_OF_WHAT_IS_NOT_COMMON = 0.6;
    private static final double NEARLY_ALL = 0.8;
    /** Less than half a dozen sentences that few others have say nothing about whose text it is. */
    private static final double FEWEST_CHARACTERS = 250;
    /** So little is enough where hardly anything else stands in the text. */
    private static final double FEWEST_OF_NEARLY_ALL = 60;

    private final YearReports reports;
    private final Originals originals;
    private final List<Text> texts;

    /** @param after the year after; asked for only where this year and the one before do not tell who copied whom */
    public ReusedTexts(YearReports reports, YearReports before, Supplier<YearReports> after) {
        this.reports = reports;
        this.originals = new Originals(before, after);
        this.texts = Stream.of(reports, before)
                .flatMap(year -> year.counted().stream())
                .map(YearReports.Counted::report)
                .filter(report -> report.text().isPresent())
                .map(Text::new)
                .toList();
    }

    /**
     * A report that repeats another one.
     *
     * @param percent how much of it, boilerplate discounted
     * @param begin of the longest stretch that both have, in the text of the report
     * @param same the sentences that both have, in the order of the report
     */
    public record Reused(Report report, Report source, int percent, int begin, int end, List<Pair> same) {}

    /** A sentence of the report beside the other one's. */
    public record Pair(Sentence here, Sentence there) {}

    public List<Reused> list() {
        SentenceIndex index =
                new SentenceIndex(texts.stream().map(Text::sentences).toList());
        return IntStream.range(0, texts.size())
                .filter(number -> texts.get(number).report().academicYear().equals(reports.year()))
                .mapToObj(number -> Reuse.of(number, texts, index))
                .flatMap(reuse -> find(reuse).stream())
                .toList();
    }

    private Optional<Reused> find(Reuse reuse) {
        return reuse.overlaps().stream()
                .filter(overlap -> isMost(reuse, overlap))
                .filter(overlap -> overlap.source().isEarlierThan(reuse.text())
                        || !originals.isOriginal(reuse.text(), overlap.source()))
                .max(Comparator.comparingDouble(reuse::share))
                .map(overlap -> reused(reuse, overlap));
    }

    private static boolean isMost(Reuse reuse, Overlap overlap) {
        double fewest = reuse.plainShare(overlap) > NEARLY_ALL ? FEWEST_OF_NEARLY_ALL : FEWEST_CHARACTERS;
        return reuse.plainShare(overlap) > MOST
                && reuse.share(overlap) > MOST_OF_WHAT_IS_NOT_COMMON
                && overlap.shared() >= fewest;
    }

    private static Reused reused(Reuse reuse, Overlap overlap) {
        Overlap.Passage longest = overlap.longest(reuse.text());
        return new Reused(
                reuse.text().report(),
                overlap.source().report(),
                (int) Math.round(100 * reuse.share(overlap)),
                longest.begin(),
                longest.end(),
                same(reuse.text(), overlap));
    }

    private static List<Pair> same(Text text, Overlap overlap) {
        List<Sentence> here = text.sentences();
        List<Sentence> there = overlap.source().sentences();
        return overlap.same().entrySet().stream()
                .map(pair -> new Pair(here.get(pair.getKey()), there.get(pair.getValue())))
                .toList();
    }
}
