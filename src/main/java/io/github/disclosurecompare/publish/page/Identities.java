package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.edition.TenureRemarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a reader of series has to know of who reported: other names of the same institution, and from or up to when there
 * was one. The code is the identity, so a new name goes on with the series; a merger makes a new code, and nothing is
 * added up across codes.
 */
final class Identities {
    private final Messages messages;
    private final InstitutionRegistry registry;
    private final TenureRemarks tenure;

    Identities(Edition edition) {
        this.messages = edition.messages();
        this.registry = edition.roster().registry();
        this.tenure = new TenureRemarks(edition);
    }

    /**
     * @param reporters each with all the names that its reports have, the oldest first
     * @return for a template, ordered as the reporters are
     */
    List<Map<String, Object>> rows(Map<ReportingUnit, ? extends Collection<String>> reporters) {
        List<Map<String, Object>> rows = new ArrayList<>();
        reporters.forEach((who, names) -> {
            if (!who.isUnit()) {
                List<String> oldestFirst = List.copyOf(names);
                String latest = oldestFirst.get(oldestFirst.size() - 1);
                String note = note(who, oldestFirst.subList(0, oldestFirst.size() - 1));
                if (!note.isEmpty()) {
                    rows.add(Map.of("code", who.code(), "name", latest, "note", note));
                }
            }
        });
        return rows;
    }

    private String note(ReportingUnit who, List<String> earlier) {
        List<String> notes = new ArrayList<>();
        List<String> others =
                registry.findByCode(who.code()).map(Institution::formerNames).orElse(earlier);
        if (!others.isEmpty()) {
            notes.add(messages.get("identity.renamed", String.join(messages.get("list.separator"), others)));
        }
        notes.addAll(tenure.of(who));
        return String.join(messages.get("identity.separator"), notes);
    }
}
