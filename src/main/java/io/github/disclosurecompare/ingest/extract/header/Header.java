package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.date.DateMention;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose report a text is, of which academic year, its dates, and what is remarkable about the text.
 *
 * @param unit who reports; empty where the text does not tell
 * @param academicYear empty where the text does not tell
 */
public record Header(
        Optional<ReportingUnit> unit,
        Optional<AcademicYear> academicYear,
        ReportDates dates,
        List<TextFinding> findings) {

    public static Header of(ReportText text, InstitutionNames names) {
        Optional<Title> title = Title.find(text);
        Signature signature = Signature.of(text);
        Optional<DateMention> period = ReportPeriod.find(text);
        Optional<DateMention> issued = IssueDate.find(text, signature);
        Optional<AcademicYear> year = new YearEvidence(text, title).find(period, issued);
        Reporter reporter = Reporter.of(text, names, title, signature);
        ReportDates dates = new ReportDates(
                period.map(DateMention::from),
                period.map(DateMention::to),
                issued.map(DateMention::from),
                published(text, issued));
        List<TextFinding> findings = new HeaderFindings(text, period, year).list(title, issued, reporter);
        return new Header(reporter.unit(), year, dates, findings);
    }

    private static Optional<LocalDate> published(ReportText text, Optional<DateMention> issued) {
        return PageDate.find(text, issued).map(DateMention::from);
    }
}
