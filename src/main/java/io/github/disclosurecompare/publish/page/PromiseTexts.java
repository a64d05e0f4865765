package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What pages say of promises that come back year after year. */
final class PromiseTexts {
    /** Beyond these the page of each institution has them. */
    private static final int MOST_ROWS = 500;

    private PromiseTexts() {}

    static List<Map<String, Object>> rows(Collection<FollowedPromise> promises) {
        return promises.stream().limit(MOST_ROWS).map(PromiseTexts::row).toList();
    }

    /** Who in a year still promises what was promised in the years before, each named once. */
    static List<ReportKey> stillIn(AcademicYear year, Collection<FollowedPromise> promises) {
        return promises.stream()
                .map(FollowedPromise::key)
                .filter(key -> key.academicYear().equals(year))
                .distinct()
                .toList();
    }

    private static Map<String, Object> row(FollowedPromise promise) {
        return Map.of(
                "name", Edition.name(promise.key().reportingUnit()),
                "page", Pages.pageOf(promise.key()),
                "first", promise.since(),
                "last", promise.key().academicYear(),
                "count", Messages.grouped(promise.years()),
                "quote", promise.later().quote());
    }
}
