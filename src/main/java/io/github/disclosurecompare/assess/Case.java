package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Figure;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.YearReports;
import java.util.Optional;

/**
 * What a rule looks at: a report that counts, and the one of the year before.
 *
 * @param previous empty where there is none that counts
 */
record Case(Report report, Optional<Report> previous, Comparison totals) {

    static Case of(YearReports.Counted report, Optional<YearReports.Counted> previous) {
        return new Case(
                report.report(),
                previous.map(YearReports.Counted::report),
                new Comparison(report.totals(), previous.map(YearReports.Counted::totals)));
    }

    ReportKey key() {
        return report.key();
    }

    /** A finding about the report as a whole. */
    Finding finding(FindingCode code, Object... values) {
        return Finding.of(code, key(), Evidence.of(report.provenance().source()), values);
    }

    /** A finding that rests on words of the report's text. */
    Finding finding(FindingCode code, Evidence words, Object... values) {
        return Finding.of(code, key(), words.in(report.provenance().source()), values);
    }

    /** A finding that rests on the words of one figure. */
    Finding finding(FindingCode code, Figure figure, Object... values) {
        return Finding.of(code, key(), figure.evidence().in(report.sourceOf(figure)), values);
    }
}
