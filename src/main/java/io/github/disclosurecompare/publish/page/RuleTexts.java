package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.Requirement;
import io.github.disclosurecompare.domain.Verdict;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.year.RuleTally;
import io.github.disclosurecompare.publish.year.YearView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages say of requirements: what each rule means, and how many reports comply. */
final class RuleTexts {
    private final Edition edition;
    private final Messages messages;

    RuleTexts(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** By the rules of the year itself. */
    Map<String, Object> values(YearView view) {
        return values(RuleTally.of(view, edition.requirements(), view.year()));
    }

    Map<String, Object> values(RuleTally tally) {
        return Map.of("year", tally.year(), "rules", rules(tally));
    }

    private List<Map<String, Object>> rules(RuleTally tally) {
        return tally.rows().stream().map(this::rule).toList();
    }

    private Map<String, Object> rule(RuleTally.Row row) {
        Requirement rule = row.rule();
        return Map.of(
                "id", rule.id(),
                "meaning", rule.meaning().get(edition.language()),
                "todo", rule.todo().get(edition.language()),
                "mark", rule.isConfirmed() ? "" : messages.get("page.unconfirmed"),
                "pass", row.count(Verdict.State.PASS),
                "fail", row.count(Verdict.State.FAIL),
                "notApplicable", row.count(Verdict.State.NOT_APPLICABLE),
                "notAssessable", row.count(Verdict.State.NOT_ASSESSABLE),
                "reasons",
                        row.reasons().entrySet().stream()
                                .map(reason -> messages.word(reason.getKey()) + " " + reason.getValue())
                                .collect(Collectors.joining(messages.get("list.separator"))));
    }
}
