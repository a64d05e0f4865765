package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.assess.reuse.ReusedTexts;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.SharedText;
import io.github.disclosurecompare.domain.YearReports;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Most of a report is last year's text, or another reporting unit's. */
final class TextReusedRule {
    private static final int LONGEST_QUOTE = 300;
    /** Enough to see whose text it is. */
    private static final int MOST_PAIRS = 10;

    private static final Comparator<ReusedTexts.Pair> LONGEST_FIRST = Comparator.comparingInt(
                    (ReusedTexts.Pair pair) -> pair.here().length())
            .reversed();

    private final SourceTexts texts;
    private final List<ReusedTexts.Reused> found;

    /** @param after the year after */
    TextReusedRule(SourceTexts texts, YearReports reports, YearReports before, Supplier<YearReports> after) {
        this.texts = texts;
        this.found = new ReusedTexts(reports, before, after).list();
    }

    List<Finding> check() {
        return found.stream().map(this::finding).toList();
    }

    /** The sentences behind each finding. */
    List<SharedText> shared() {
        return found.stream().map(this::shared).toList();
    }

    private Finding finding(ReusedTexts.Reused reused) {
        int end = Math.min(reused.end(), reused.begin() + LONGEST_QUOTE);
        Evidence words = texts.quote(reused.report(), reused.begin(), end);
        ReportingUnit whose = reused.source().reportingUnit();
        return Finding.of(
                FindingCode.TEXT_REUSED,
                reused.report().key(),
                words,
                reused.percent(),
                whose.institution() + whose.unit(),
                reused.source().academicYear());
    }

    private SharedText shared(ReusedTexts.Reused reused) {
        List<SharedText.Pair> longest = reused.same().stream()
                .sorted(LONGEST_FIRST)
                .limit(MOST_PAIRS)
                .map(pair ->
                        new SharedText.Pair(quote(reused.report(), pair.here()), quote(reused.source(), pair.there())))
                .toList();
        return new SharedText(
                reused.report().key(),
                reused.source().key(),
                longest,
                reused.same().size());
    }

    private Evidence quote(Report report, Sentence sentence) {
        return texts.quote(report, sentence.begin(), sentence.end());
    }
}
