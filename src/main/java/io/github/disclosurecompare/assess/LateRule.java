package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportDates;
import io.github.disclosurecompare.domain.Requirements;
import java.util.List;
import java.util.OptionalLong;

/** An institution's report was issued, else published, after its deadline. */
final class LateRule implements ReportRule {
    private final Requirements requirements;

    LateRule(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Finding> check(Case report) {
        ReportDates dates = report.report().dates();
        OptionalLong days = dates.daysLate(report.key().academicYear());
        return days.isEmpty() || days.getAsLong() <= 0 || !requirements.setsDeadline(report.key())
                ? List.of()
                : List.of(report.finding(
                        FindingCode.LATE,
                        dates.madePublic().orElseThrow(),
                        dates.deadline(report.key().academicYear()),
                        days.getAsLong()));
    }
}
