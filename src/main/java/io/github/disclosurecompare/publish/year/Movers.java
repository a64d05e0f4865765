package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.YearOnYear;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The institutions whose totals grew and shrank most, among those that count what they counted the year before. */
public record Movers(List<YearOnYear> grown, List<YearOnYear> shrunk) {
    private static final int MOST = 5;
    private static final Comparator<YearOnYear> BY_PERCENT =
            Comparator.comparing(row -> row.changePercent().orElseThrow());

    static Movers of(Collection<YearOnYear> changes) {
        return new Movers(
                comparable(changes, row -> row.changePercent().orElseThrow().signum() > 0)
                        .sorted(BY_PERCENT.reversed())
                        .limit(MOST)
                        .toList(),
                comparable(changes, row -> row.changePercent().orElseThrow().signum() < 0)
                        .sorted(BY_PERCENT)
                        .limit(MOST)
                        .toList());
    }

    private static Stream<YearOnYear> comparable(Collection<YearOnYear> changes, Predicate<YearOnYear> wanted) {
        return changes.stream()
                .filter(row -> row.scope() == Scope.ALL
                        && row.changePercent().isPresent()
                        && !row.isBreak()
                        && !row.key().reportingUnit().isUnit())
                .filter(wanted);
    }
}
