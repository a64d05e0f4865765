package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Interval;
import io.github.disclosurecompare.domain.Reconciliation;
import io.github.disclosurecompare.domain.Reconciliation.Outcome;
import java.util.List;
import java.util.Optional;

/** A total that the report states and its parts cannot both be right, or agree only thanks to a bound. */
final class ReconciliationRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        return Reconciliation.of(report.report()).stream()
                .flatMap(reconciliation -> finding(report, reconciliation).stream())
                .toList();
    }

    private static Optional<Finding> finding(Case report, Reconciliation reconciliation) {
        return code(reconciliation.outcome())
                .map(code -> report.finding(
                        code,
                        reconciliation.stated(),
                        reconciliation.stated().quantity().value(),
                        reconciliation.itemised().orElseThrow().interval().low(),
                        end(reconciliation.itemised().get().interval()),
                        reconciliation.unexplained().orElseThrow(),
                        reconciliation.outcome().code()));
    }

    private static Optional<FindingCode> code(Outcome outcome) {
        return switch (outcome) {
            case SHORT, OVER -> Optional.of(FindingCode.TOTAL_MISMATCH);
            case WITHIN_APPROXIMATION -> Optional.of(FindingCode.TOTAL_WITHIN_APPROXIMATION);
            case EXACT, NOT_TESTABLE -> Optional.empty();
        };
    }

    private static String end(Interval interval) {
        return interval.isOpen() ? "" : String.valueOf(interval.high());
    }
}
