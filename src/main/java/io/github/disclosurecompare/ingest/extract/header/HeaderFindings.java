package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.citation.Citation;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.Layout;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is remarkable about a text before any number of it is read. */
final class HeaderFindings {
    private final ReportText text;
    private final Optional<DateMention> period;
    private final Optional<AcademicYear> year;

    HeaderFindings(ReportText text, Optional<DateMention> period, Optional<AcademicYear> year) {
        this.text = text;
        this.period = period;
        this.year = year;
    }

    List<TextFinding> list(Optional<Title> title, Optional<DateMention> issued, Reporter reporter) {
        return Stream.of(
                        absent(title, FindingCode.NO_TITLE, "没有标题。"),
                        absent(issued, FindingCode.NO_ISSUE_DATE, "没有落款日期。"),
                        reporter.inferredFrom().map(this::inferred),
                        PartNumbers.mismatch(text),
                        PartNumbers.skipped(text),
                        year.flatMap(own -> OtherYears.find(text, own, period, title)),
                        InconsistentCitations.find(text),
                        damaged(),
                        period.filter(said -> !said.isAcademicYear()).map(this::notAcademic),
                        ResidueMarks.find(text.source()),
                        furniture())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TextFinding> absent(Optional<?> found, FindingCode code, String message) {
        return found.isPresent() ? Optional.empty() : Optional.of(Findings.of(code, message));
    }

    private TextFinding inferred(Span name) {
        return Findings.at(FindingCode.PARENT_INFERRED, "所属学校只见于所引制度、链接或联系方式。", text.source(), name);
    }

    /** The first date or document number that had to be guessed. */
    private Optional<TextFinding> damaged() {
        Span date = repairedDate();
        Span number = damagedNumber();
        Span first = date == null || number != null && number.begin() < date.begin() ? number : date;
        return Optional.ofNullable(first)
                .map(span -> Findings.at(FindingCode.DATE_DAMAGED, "日期或文号的年份残缺。", text.source(), span));
    }

    /** Where the first one stands; null where there is none. */
    private Span repairedDate() {
        for (DateMention date : text.dates()) {
            if (date.repaired()) {
                return date.span();
            }
        }
        return null;
    }

    private Span damagedNumber() {
        for (Citation citation : text.citations()) {
            if (citation.damaged()) {
                return citation.span();
            }
        }
        return null;
    }

    /** The first line around the text that belongs to the page. */
    private Optional<TextFinding> furniture() {
        Layout layout = text.layout();
        return furniture(layout.head())
                .or(() -> furniture(layout.foot()))
                .map(line -> Findings.at(FindingCode.PAGE_FURNITURE, "正文前后混有网页栏目或页面信息。", text.source(), line.span()));
    }

    private static Optional<Line> furniture(List<Line> lines) {
        return lines.stream().filter(PageFurniture::isFurniture).findFirst();
    }

    private TextFinding notAcademic(DateMention said) {
        return Findings.at(
                FindingCode.PERIOD_NOT_ACADEMIC_YEAR,
                "统计期间为" + said.from() + "至" + said.to() + "，不是一个学年。",
                text.source(),
                said.span());
    }
}
