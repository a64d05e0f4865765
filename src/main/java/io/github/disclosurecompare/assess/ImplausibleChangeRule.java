package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Total;
import java.util.List;

/** A total went up or down tenfold within a year. */
final class ImplausibleChangeRule implements ReportRule {
    private static final long SMALLEST = 100;
    private static final long TIMES = 10;

    @Override
    public List<Finding> check(Case report) {
        Comparison totals = report.totals();
        return totals.scopes().stream()
                .filter(scope -> isImplausible(totals, scope))
                .map(scope -> report.finding(
                        FindingCode.IMPLAUSIBLE_CHANGE,
                        scope.code(),
                        totals.previousTotal(scope).orElseThrow().value(),
                        totals.currentTotal(scope).orElseThrow().value()))
                .toList();
    }

    private static boolean isImplausible(Comparison totals, Scope scope) {
        if (totals.currentTotal(scope).isEmpty() || totals.previousTotal(scope).isEmpty()) {
            return false;
        }
        Total current = totals.currentTotal(scope).get();
        Total previous = totals.previousTotal(scope).get();
        Total larger = current.value() >= previous.value() ? current : previous;
        Total smaller = larger == current ? previous : current;
        // A lower end may be short of what belongs to it: that it is small says nothing.
        return larger.value() >= SMALLEST && larger.value() >= TIMES * smaller.value() && !smaller.isLowerEnd();
    }
}
