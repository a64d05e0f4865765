package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.FollowedPromise.Fate;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.Sentence;
import io.github.disclosurecompare.domain.TextFacts;
import io.github.disclosurecompare.domain.YearReports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows the promises of the year before into this year's report. */
final class PromiseLedger {
    private final SourceTexts texts;
    private final PromiseHistory history;

    /** @param years what was reported about any year */
    PromiseLedger(SourceTexts texts, Function<AcademicYear, YearReports> years) {
        this.texts = texts;
        this.history = new PromiseHistory(years);
    }

    /** What became of each; nothing of those that are not repeated where the text is no longer at hand. */
    List<FollowedPromise> of(Case report) {
        Optional<TextFacts> now = report.report().text();
        Optional<TextFacts> before = report.previous().flatMap(Report::text);
        if (now.isEmpty() || before.isEmpty() || before.get().promises().isEmpty()) {
            return List.of();
        }
        Map<String, Promise> again = new HashMap<>();
        now.get().promises().forEach(promise -> again.putIfAbsent(promise.matter(), promise));
        Optional<TakenUp> told = Optional.empty();
        List<FollowedPromise> followed = new ArrayList<>();
        for (Promise promise : before.get().promises()) {
            if (again.containsKey(promise.matter())) {
                Evidence words = again.get(promise.matter()).evidence();
                followed.add(followed(report, promise, Fate.REPEATED, texts.at(report.report(), words)));
            } else {
                told = told.or(() -> texts.find(report.report()).map(text -> TakenUp.of(text, now.get())));
                told.ifPresent(text -> followed.add(followed(report, promise, text)));
            }
        }
        return followed;
    }

    private FollowedPromise followed(Case report, Promise promise, TakenUp text) {
        if (text.isTooGeneral(promise)) {
            return followed(report, promise, Fate.TOO_GENERAL, Evidence.NONE);
        }
        Optional<Sentence> later = text.find(promise);
        return later.map(said -> followed(
                        report, promise, Fate.TAKEN_UP, texts.quote(report.report(), said.begin(), said.end())))
                .orElseGet(() -> followed(report, promise, Fate.DROPPED, Evidence.NONE));
    }

    private FollowedPromise followed(Case report, Promise promise, Fate fate, Evidence later) {
        Report previous = report.previous().orElseThrow();
        Promise given = new Promise(promise.matter(), texts.at(previous, promise.evidence()));
        AcademicYear since = history.since(previous.reportingUnit(), promise, previous.academicYear());
        return new FollowedPromise(report.key(), given, since, fate, later);
    }
}
