package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.Requirements;
import io.github.disclosurecompare.domain.Verdict;
import io.github.disclosurecompare.publish.table.ReportRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many of a year's reports meet each requirement. */
public record RuleTally(AcademicYear year, List<Row> rows) {

    /** How many reports are in which state, and of those that are not judged, why. */
    public record Row(Requirement rule, Map<Verdict.State, Integer> counts, Map<Verdict.Reason, Integer> reasons) {
        private Row(Requirement rule) {
            this(rule, new EnumMap<>(Verdict.State.class), new EnumMap<>(Verdict.Reason.class));
        }

        private void add(Verdict verdict) {
            counts.merge(verdict.state(), 1, Integer::sum);
            verdict.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
        }

        public int count(Verdict.State state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /** @param rulesOf the year whose requirements are applied */
    public static RuleTally of(YearView view, Requirements requirements, AcademicYear rulesOf) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (ReportRow report : view.current()) {
            for (Verdict verdict : requirements.verdicts(report.report(), rulesOf)) {
                rows.computeIfAbsent(verdict.requirement().id(), id -> new Row(verdict.requirement()))
                        .add(verdict);
            }
        }
        return new RuleTally(view.year(), new ArrayList<>(rows.values()));
    }
}
