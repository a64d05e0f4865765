package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.YearOnYear;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.year.Attention;
import io.github.disclosurecompare.publish.year.ChecklistTally;
import io.github.disclosurecompare.publish.year.Movers;
import io.github.disclosurecompare.publish.year.YearSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the front page says of the newest year. */
final class FrontPage {
    private static final int MOST_NAMES = 12;

    private final Messages messages;

    FrontPage(Messages messages) {
        this.messages = messages;
    }

    /** @param promises of all years */
    Map<String, Object> values(YearSummary newest, ChecklistTally checklist, Collection<FollowedPromise> promises) {
        List<ReportKey> promising = PromiseTexts.stillIn(newest.year(), promises);
        Map<String, Object> values = new TreeMap<>();
        values.put("newest", newest.year());
        values.put("newestTitle", messages.get("page.newest", newest.year()));
        values.put(
                "attention",
                newest.attention().found().entrySet().stream()
                        .map(found -> found(found.getKey(), found.getValue()))
                        .toList());
        values.put("nothing", nothing(newest.attention()));
        values.put("promising", names(promising));
        values.put("promisingCount", Messages.grouped(promising.size()));
        values.put("morePromising", more(promising));
        values.put("anyPromises", !promises.isEmpty());
        values.put("leftOut", new ChecklistTexts(messages).leftOut(checklist));
        values.put("movers", movers(newest.movers()));
        return values;
    }

    private Map<String, Object> found(FindingCode code, Collection<ReportKey> about) {
        return Map.of(
                "code", code.code(),
                "rule", messages.get("rule." + code.code()),
                "severity", messages.word(code.severity()),
                "count", Messages.grouped(about.size()),
                "names", names(about),
                "more", more(about));
    }

    /** What everybody asks for and nobody gave cause for; empty where all of it was found. */
    private String nothing(Attention attention) {
        String signs = Attention.ALWAYS_ASKED.stream()
                .filter(code -> attention.count(code) == 0)
                .map(code -> messages.get("sign." + code.code()))
                .collect(Collectors.joining(messages.get("list.separator")));
        return signs.isEmpty() ? "" : messages.get("page.none_of", signs);
    }

    private static List<Map<String, Object>> names(Collection<ReportKey> about) {
        return about.stream().limit(MOST_NAMES).map(FrontPage::named).toList();
    }

    private String more(Collection<ReportKey> about) {
        return about.size() > MOST_NAMES
                ? messages.get("page.more_units", Messages.grouped(about.size() - MOST_NAMES))
                : "";
    }

    private List<Map<String, Object>> movers(Movers movers) {
        List<Map<String, Object>> tables = new ArrayList<>();
        table("page.grown", movers.grown()).ifPresent(tables::add);
        table("page.shrunk", movers.shrunk()).ifPresent(tables::add);
        return tables;
    }

    private Optional<Map<String, Object>> table(String title, List<YearOnYear> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("movement", messages.get(title), "rows", rows(rows)));
    }

    private List<Map<String, Object>> rows(List<YearOnYear> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "name", Edition.name(row.key().reportingUnit()),
                        "page", Pages.pageOf(row.key()),
                        "previous", Messages.grouped(row.previous().orElseThrow()),
                        "current", Messages.grouped(row.current().orElseThrow()),
                        "change", row.changePercent().orElseThrow() + " %",
                        "estimate", row.isEstimate() ? messages.get("institution.estimate") : ""))
                .toList();
    }

    private static Map<String, Object> named(ReportKey key) {
        return Map.of("name", Edition.name(key.reportingUnit()), "page", Pages.pageOf(key));
    }
}
