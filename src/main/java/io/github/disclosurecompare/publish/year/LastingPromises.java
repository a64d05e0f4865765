package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.FollowedPromise.Fate;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Promises that are given again year after year, gathered while the years are published one after the other. */
final class LastingPromises {
    /** Twice may be diligence; three years running nothing has come of it. */
    private static final int FEWEST_YEARS = 3;

    private static final Comparator<FollowedPromise> LATEST_FIRST = Comparator.comparing(
                    (FollowedPromise promise) -> promise.key().academicYear())
            .thenComparing(FollowedPromise::years)
            .reversed()
            .thenComparing(FollowedPromise::key)
            .thenComparing(promise -> promise.promise().matter());

    private final Map<Run, FollowedPromise> latest = new HashMap<>();

    /** The years in which somebody gave one promise. */
    private record Run(ReportingUnit who, String matter, AcademicYear since) {
        static Run of(FollowedPromise promise) {
            return new Run(promise.key().reportingUnit(), promise.promise().matter(), promise.since());
        }
    }

    /** What became of the promises of one more year. */
    void add(Collection<FollowedPromise> promises) {
        promises.stream()
                .filter(LastingPromises::isLasting)
                .forEach(promise -> latest.merge(Run.of(promise), promise, LastingPromises::later));
    }

    /** Those of at least so many years, each as it was given last, the latest first. */
    List<FollowedPromise> list() {
        return latest.values().stream().sorted(LATEST_FIRST).toList();
    }

    private static boolean isLasting(FollowedPromise promise) {
        return promise.fate() == Fate.REPEATED && promise.years() >= FEWEST_YEARS;
    }

    private static FollowedPromise later(FollowedPromise one, FollowedPromise other) {
        return one.years() < other.years() ? other : one;
    }
}
