package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.FollowedPromise;
import java.util.List;
import java.util.stream.Stream;

/** A promise of the year before was given again word for word, or nothing comes back to it. */
final class PromiseRule {
    private PromiseRule() {}

    static List<Finding> check(List<FollowedPromise> followed) {
        return followed.stream().flatMap(PromiseRule::finding).toList();
    }

    private static Stream<Finding> finding(FollowedPromise promise) {
        return switch (promise.fate()) {
            case REPEATED -> Stream.of(repeated(promise));
            case DROPPED -> Stream.of(dropped(promise));
            case TAKEN_UP, TOO_GENERAL -> Stream.empty();
        };
    }

    private static Finding repeated(FollowedPromise promise) {
        return Finding.of(
                FindingCode.PROMISE_REPEATED,
                promise.key(),
                promise.later(),
                promise.key().academicYear().previous(),
                promise.since(),
                promise.years());
    }

    /** What is missing stands nowhere in this year's report: the evidence is last year's sentence. */
    private static Finding dropped(FollowedPromise promise) {
        return Finding.of(
                FindingCode.PROMISE_DROPPED,
                promise.key(),
                promise.promise().evidence(),
                promise.key().academicYear().previous());
    }
}
