package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Evidence;
import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.Promise;
import io.github.disclosurecompare.domain.Report;
import io.github.disclosurecompare.domain.TextFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the promises of the year before: given again word for word, dropped, or taken up. */
final class PromiseRule implements ReportRule {
    private final SourceTexts texts;

    PromiseRule(SourceTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Finding> check(Case report) {
        Optional<TextFacts> now = report.report().text();
        Optional<TextFacts> before = report.previous().flatMap(Report::text);
        if (now.isEmpty() || before.isEmpty() || before.get().promises().isEmpty()) {
            return List.of();
        }
        Map<String, Promise> again = new HashMap<>();
        now.get().promises().forEach(promise -> again.putIfAbsent(promise.matter(), promise));
        Optional<TakenUp> matters = Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (Promise promise : before.get().promises()) {
            if (again.containsKey(promise.matter())) {
                findings.add(repeated(report, again.get(promise.matter())));
            } else {
                matters = matters.or(() -> texts.find(report.report()).map(text -> TakenUp.of(text, now.get())));
                if (matters.filter(told -> !told.isTakenUp(promise)).isPresent()) {
                    findings.add(dropped(report, promise));
                }
            }
        }
        return findings;
    }

    private static Finding repeated(Case report, Promise promise) {
        return report.finding(
                FindingCode.PROMISE_REPEATED,
                promise.evidence(),
                report.key().academicYear().previous());
    }

    /** What is missing stands nowhere in this year's report: the evidence is last year's sentence. */
    private static Finding dropped(Case report, Promise promise) {
        Evidence words = promise.evidence();
        Report previous = report.previous().orElseThrow();
        return Finding.of(
                FindingCode.PROMISE_DROPPED,
                report.key(),
                new Evidence(
                        words.quote(),
                        words.begin(),
                        words.end(),
                        previous.provenance().source()),
                previous.academicYear());
    }
}
