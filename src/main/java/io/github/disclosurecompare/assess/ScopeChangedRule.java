package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Comparison;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Scope;
import java.util.List;
import java.util.stream.Collectors;

/** This year's figures are not of last year's channels, so that a difference between them is no change. */
final class ScopeChangedRule implements ReportRule {
    @Override
    public List<Finding> check(Case report) {
        Comparison totals = report.totals();
        String changed = totals.scopes().stream()
                .filter(totals::isScopeChanged)
                .map(Scope::code)
                .collect(Collectors.joining(","));
        return changed.isEmpty() ? List.of() : List.of(report.finding(FindingCode.SCOPE_CHANGED, changed));
    }
}
