package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two years of one reporting unit side by side, in items: what has a value, and whether it counts the same things. */
public record Comparison(ReportTotals current, Optional<ReportTotals> previous) {

    /** What has a value in at least one of the two years, in the order of the scopes. */
    public List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        for (Scope scope : Scope.VALUES) {
            if (currentTotal(scope).isPresent() || previousTotal(scope).isPresent()) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    public Optional<Total> currentTotal(Scope scope) {
        return current.comparable(scope);
    }

    public Optional<Total> previousTotal(Scope scope) {
        return previous.flatMap(totals -> totals.comparable(scope));
    }

    /**
     * Whether both years have a value that counts the same things: of a group, the same channels; of all, the same basis
     * and the same groups.
     */
    public boolean isEqualScope(Scope scope) {
        if (currentTotal(scope).isEmpty() || previousTotal(scope).isEmpty()) {
            return false;
        }
        Map<ChannelGroup, GroupTotal> here = current.comparableGroups();
        Map<ChannelGroup, GroupTotal> before = previous.orElseThrow().comparableGroups();
        return scope.group()
                .map(group -> here.get(group).scope().equals(before.get(group).scope()))
                .orElseGet(() -> current.basis().equals(previous.get().basis())
                        && here.keySet().equals(before.keySet()));
    }

    /** Whether both years have a value and the two do not count the same things. */
    public boolean isScopeChanged(Scope scope) {
        return currentTotal(scope).isPresent() && previousTotal(scope).isPresent() && !isEqualScope(scope);
    }

    /** Whether a row of either year's report was rejected, so that a change from or to it means nothing. */
    public boolean isIncomplete() {
        return current.isIncomplete()
                || previous.filter(ReportTotals::isIncomplete).isPresent();
    }
}
