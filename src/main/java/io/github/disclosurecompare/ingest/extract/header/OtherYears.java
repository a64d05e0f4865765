package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.QuotedTitle;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds another academic year that the body speaks of as if it were its own: last year's text left in. */
final class OtherYears {
    private static final int REACH_BEFORE = 8;
    private static final int REACH_AFTER = 24;
    private static final Pattern SPEAKS_OF_ITSELF =
            Pattern.compile("(?:^|[。,;:\\n\"“(]|现将|本|我校|学校|学院|我院|部门|大学|在|今年|报告)$");
    private static final Pattern COMPARED_BEFORE = Pattern.compile(
            "(?:较|比|同比|与|和|同|相较于?|对比|自|从|至|到|截至|截止|以及|上一?(?:学年|年)?\\(?|去年\\(?|针对|下一?学年\\(?|将于|计划|争取|-)$");
    private static final Pattern COMPARED_AFTER = Pattern.compile(
            "^\\)?(?:的?同期|相比|比较|以来|起|前|底前|末|开始|增|减|上升|下降|的基础上|[^,。;]{0,8}(?:年度报告|年报|质量报告|总结|计划|要点|相比|方案|办法|预算|决算|通知))");
    private static final Pattern OWN_DISCLOSURE =
            Pattern.compile("^度?,?(?:我?校|学校|学院|我院|全校|全院|本部门)?(?:共|累计|总计|共计)?(?:主动公开|公开(?:各类)?信息|未?收到)");

    private OtherYears() {}

    static Optional<TextFinding> find(
            ReportText text, AcademicYear own, Optional<DateMention> period, Optional<Title> title) {
        Optional<DateMention> otherPeriod =
                period.filter(said -> !said.academicYear().equals(own));
        return otherPeriod
                .or(() -> inText(text, own))
                .or(() -> title.flatMap(found -> inTitle(text, found, own)))
                .map(date -> Findings.at(
                        FindingCode.OTHER_YEAR_MENTIONED,
                        "报告的是" + own + "学年，正文提到“" + text.words(date.span()) + "”。",
                        text.source(),
                        date.span()));
    }

    private static Optional<DateMention> inText(ReportText text, AcademicYear own) {
        for (DateMention date : text.dates()) {
            if (isAnother(text, date, own) && isInBody(text, date)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static Optional<DateMention> inTitle(ReportText text, Title title, AcademicYear own) {
        return text.datesIn(title.span()).stream()
                .filter(date -> date.is(DateMention.Kind.ACADEMIC_YEAR)
                        && !date.academicYear().equals(own))
                .findFirst();
    }

    private static boolean isInBody(ReportText text, DateMention date) {
        List<Line> body = text.layout().body();
        boolean between = !body.isEmpty()
                && date.span().begin() >= body.get(0).span().begin()
                && date.span().begin() < body.get(body.size() - 1).span().end();
        return between
                || text.layout().foot().stream()
                        .filter(line -> line.span().holds(date.span().begin()))
                        .anyMatch(line -> !PageFurniture.isFurniture(line));
    }

    private static boolean isAnother(ReportText text, DateMention date, AcademicYear own) {
        boolean another =
                date.is(DateMention.Kind.ACADEMIC_YEAR) && !date.academicYear().equals(own)
                        || date.is(DateMention.Kind.YEAR)
                                && date.from().getYear() < own.startYear()
                                && OWN_DISCLOSURE.matcher(after(text, date)).find();
        return another
                && !QuotedTitle.holds(text.reading(), date.span())
                && !COMPARED_BEFORE.matcher(before(text, date)).find()
                && SPEAKS_OF_ITSELF.matcher(before(text, date)).find()
                && (after(text, date).contains("如下")
                        || !COMPARED_AFTER.matcher(after(text, date)).find())
                && !isPlanned(text, date, own);
    }

    /** A later year among the steps to take is a plan. */
    private static boolean isPlanned(ReportText text, DateMention date, AcademicYear own) {
        return date.academicYear().compareTo(own) > 0
                && (text.outline().sectionsAt(date.span().begin()).contains(Section.PROBLEMS)
                        || after(text, date).contains("将"));
    }

    private static String before(ReportText text, DateMention date) {
        return text.words(new Span(
                Math.max(0, date.span().begin() - REACH_BEFORE), date.span().begin()));
    }

    private static String after(ReportText text, DateMention date) {
        int end = Math.min(text.reading().length(), date.span().end() + REACH_AFTER);
        return text.words(new Span(date.span().end(), end));
    }
}
