package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.assess.reuse.ReusedTexts;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.YearReports;
import java.util.List;
import java.util.function.Function;

/** Most of a report is last year's text, or another reporting unit's. */
final class TextReusedRule {
    private static final int LONGEST_QUOTE = 300;

    private final SourceTexts texts;
    private final Function<AcademicYear, YearReports> years;

    /** @param years what was reported about any other year */
    TextReusedRule(SourceTexts texts, Function<AcademicYear, YearReports> years) {
        this.texts = texts;
        this.years = years;
    }

    List<Finding> check(YearReports reports, YearReports before) {
        return new ReusedTexts(reports, before, () -> years.apply(reports.year().next()))
                .list().stream().map(this::finding).toList();
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
}
