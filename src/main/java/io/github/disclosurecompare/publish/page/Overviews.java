package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.year.Attention;
import io.github.disclosurecompare.publish.year.YearSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A year in one line: who has reported, and how much there is of what everybody asks for. */
final class Overviews {
    private final Messages messages;

    Overviews(Messages messages) {
        this.messages = messages;
    }

    List<Map<String, Object>> newestFirst(List<YearSummary> years) {
        return years.stream()
                .sorted(Comparator.comparing(YearSummary::year).reversed())
                .map(this::of)
                .toList();
    }

    Map<String, Object> of(YearSummary summary) {
        String coverage = summary.coverage().entrySet().stream()
                .map(entry -> messages.word(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.get("list.separator")));
        return Map.of(
                "year",
                summary.year(),
                "coverage",
                coverage,
                "reports",
                summary.reports(),
                "findings",
                summary.findings(),
                "counts",
                Attention.ALWAYS_ASKED.stream()
                        .map(code -> count(summary, code))
                        .toList());
    }

    private static Map<String, Object> count(YearSummary summary, FindingCode code) {
        int count = summary.attention().count(code);
        return Map.of("code", code.code(), "count", Messages.grouped(count), "any", count > 0);
    }

    /** The headers over the counts of a year. */
    List<String> signs() {
        return Attention.ALWAYS_ASKED.stream()
                .map(code -> messages.get("sign." + code.code()))
                .toList();
    }
}
