package io.github.disclosurecompare.assess.reuse;

import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Sentence;
import java.util.List;

/** A report of which the text is known. */
record Text(Report report) {
    List<Sentence> sentences() {
        return report.text().orElseThrow().sentences();
    }

    ReportingUnit who() {
        return report.reportingUnit();
    }

    boolean isEarlierThan(Text other) {
        return report.academicYear().compareTo(other.report.academicYear()) < 0;
    }

    boolean isLastYearsOf(Text other) {
        return who().equals(other.who()) && isEarlierThan(other);
    }
}
