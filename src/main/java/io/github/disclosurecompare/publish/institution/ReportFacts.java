package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.List;
import java.util.OptionalLong;

/** What stands at the head of a report: its dates, where it is to be found, what it lacks. */
final class ReportFacts {
    private final Words words;

    ReportFacts(Words words) {
        this.words = words;
    }

    void write(MarkupWriter out, ReportRow row) {
        Report report = row.report();
        out.raw("<ul class=\"facts\">\n");
        if (row.filed().state() != ReportState.CURRENT) {
            item(out, words.get("value." + row.filed().state().code()));
        }
        dates(out, report);
        item(out, words.get("institution.source", report.provenance().source()));
        List<Section> missing = row.missing();
        if (!missing.isEmpty()) {
            out.raw("<li>").raw(words.of("column.missing_sections")).raw(" ");
            String separator = "";
            for (Section section : missing) {
                out.text(separator).raw(words.of(section));
                separator = words.get("list.separator");
            }
            out.raw("\n");
        }
        out.raw("</ul>\n");
    }

    private void dates(MarkupWriter out, Report report) {
        ReportDates dates = report.dates();
        dates.issued().ifPresent(day -> item(out, words.get("institution.issued", day)));
        dates.published().ifPresent(day -> item(out, words.get("institution.published", day)));
        OptionalLong late = dates.daysLate(report.academicYear());
        if (late.isPresent() && !report.reportingUnit().isUnit()) {
            boolean isLate = late.getAsLong() > 0;
            item(
                    out,
                    words.get(
                            isLate ? "institution.days_late" : "institution.days_early",
                            Math.abs(late.getAsLong()),
                            dates.deadline(report.academicYear())));
        }
        if (dates.from().isPresent() && dates.to().isPresent()) {
            item(
                    out,
                    words.get(
                            "institution.period", dates.from().get(), dates.to().get()));
        }
    }

    private static void item(MarkupWriter out, String text) {
        out.raw("<li>").text(text).raw("\n");
    }
}
