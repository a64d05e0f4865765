package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.publish.edition.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What each finding means, where it comes from and what to do about it. */
final class RulesPage {
    private final Messages messages;

    RulesPage(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> values() {
        return Map.of("root", "", "title", messages.get("page.finding_rules"), "rules", rules());
    }

    private List<Map<String, String>> rules() {
        return Stream.of(FindingCode.values()).map(this::rule).toList();
    }

    private Map<String, String> rule(FindingCode code) {
        return Map.of(
                "code", code.code(),
                "severity", messages.word(code.severity()),
                "rule", messages.get("rule." + code.code()),
                "origin", messages.get("origin." + code.origin().name().toLowerCase(Locale.ROOT)),
                "advice", messages.get("advice." + code.code()));
    }
}
