package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.QuotedTitle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which academic year a report is about, by ranked evidence: title, period, body, citations, the day of issue. */
final class YearEvidence {
    private final ReportText text;
    private final Optional<Title> title;

    YearEvidence(ReportText text, Optional<Title> title) {
        this.text = text;
        this.title = title;
    }

    Optional<AcademicYear> find(Optional<DateMention> period, Optional<DateMention> issued) {
        return inTitle(DateMention.Kind.ACADEMIC_YEAR)
                .filter(titled -> !isLeftIn(titled.academicYear(), period, issued))
                .or(() -> period)
                .map(DateMention::academicYear)
                .or(this::mostNamed)
                .or(() -> inTitle(DateMention.Kind.YEAR).map(DateMention::academicYear))
                .or(this::inRules)
                .or(() -> issued.map(day -> reportedOn(day)));
    }

    /**
     * Whether the title is last year's, with all else brought up to date: the period is that of the year after, the day of
     * issue fits that, and the text does not name the title's year again.
     */
    private boolean isLeftIn(AcademicYear titled, Optional<DateMention> period, Optional<DateMention> issued) {
        AcademicYear after = titled.next();
        boolean coversAfter = period.filter(DateMention::isAcademicYear)
                .filter(said -> said.academicYear().equals(after))
                .isPresent();
        return coversAfter
                && !isNamedBelowTitle(titled)
                && issued.map(day -> reportedOn(day).equals(after)).orElseGet(() -> isNamedBelowTitle(after));
    }

    private boolean isNamedBelowTitle(AcademicYear year) {
        int from = title.orElseThrow().span().end();
        return text.dates().stream()
                .filter(date ->
                        date.is(DateMention.Kind.ACADEMIC_YEAR) && date.span().begin() >= from)
                .filter(date -> date.academicYear().equals(year))
                .anyMatch(date -> !QuotedTitle.holds(text.reading(), date.span()));
    }

    private Optional<DateMention> inTitle(DateMention.Kind kind) {
        return title.flatMap(found -> text.datesIn(found.span()).stream()
                .filter(date -> date.is(kind))
                .findFirst());
    }

    /** The academic year that the text names most often outside the titles of documents. */
    private Optional<AcademicYear> mostNamed() {
        Map<AcademicYear, Integer> counts = new HashMap<>();
        AcademicYear best = null;
        for (DateMention date : text.dates()) {
            if (date.is(DateMention.Kind.ACADEMIC_YEAR) && !QuotedTitle.holds(text.reading(), date.span())) {
                int count = counts.merge(date.academicYear(), 1, Integer::sum);
                best = best == null || count > counts.get(best) ? date.academicYear() : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The year of the notice that asks for the report: 关于做好2021年高校信息公开年度报告工作的通知. */
    private Optional<AcademicYear> inRules() {
        List<DateMention> quoted = text.dates().stream()
                .filter(date -> date.is(DateMention.Kind.YEAR) || date.is(DateMention.Kind.ACADEMIC_YEAR))
                .filter(date -> QuotedTitle.holds(text.reading(), date.span()))
                .toList();
        return quoted.stream()
                .filter(date -> QuotedTitle.around(text.reading(), date.span()).contains("报告"))
                .findFirst()
                .map(DateMention::academicYear)
                .or(() -> text.dates().stream()
                        .filter(date -> date.is(DateMention.Kind.YEAR))
                        .findFirst()
                        .map(DateMention::academicYear));
    }

    /** Reports are written in the autumn after their year, late ones in the next. */
    private static AcademicYear reportedOn(DateMention issued) {
        return new AcademicYear(issued.from().minusMonths(8).getYear() - 1);
    }
}
