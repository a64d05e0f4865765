package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.FollowedPromise.Fate;
import io.github.disclosurecompare.publish.edition.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who has been promising the same, word for word, for years. */
final class StandingPromises {
    private static final int FEWEST_YEARS = 3;
    private static final int MOST_ROWS = 200;

    private static final Comparator<FollowedPromise> LONGEST_FIRST =
            Comparator.comparing(FollowedPromise::since).thenComparing(FollowedPromise::key);

    private StandingPromises() {}

    /** For a template. */
    static Map<String, Object> values(List<FollowedPromise> promises) {
        List<Map<String, Object>> rows = promises.stream()
                .filter(promise -> promise.fate() == Fate.REPEATED && promise.years() >= FEWEST_YEARS)
                .sorted(LONGEST_FIRST)
                .limit(MOST_ROWS)
                .map(StandingPromises::row)
                .toList();
        return Map.of("rows", rows, "any", !rows.isEmpty());
    }

    private static Map<String, Object> row(FollowedPromise promise) {
        return Map.of(
                "name", Edition.name(promise.key().reportingUnit()),
                "page", Pages.pageOf(promise.key()),
                "since", promise.since(),
                "years", promise.years(),
                "quote", promise.later().quote());
    }
}
