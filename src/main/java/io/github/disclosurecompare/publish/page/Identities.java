package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.domain.Tenure;
import io.github.disclosurecompare.publish.edition.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of series has to know of who reported: other names of the same institution, and from or up to when there
 * was one. The code is the identity, so a new name goes on with the series; a merger makes a new code, and nothing is
 * added up across codes.
 */
final class Identities {
    private final Messages messages;
    private final Roster roster;

    Identities(Messages messages, Roster roster) {
        this.messages = messages;
        this.roster = roster;
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
        Optional<Institution> known = roster.registry().findByCode(who.code());
        List<String> others = known.map(Institution::formerNames).orElse(earlier);
        if (!others.isEmpty()) {
            notes.add(messages.get("identity.renamed", String.join(messages.get("list.separator"), others)));
        }
        Tenure tenure = known.map(Institution::tenure).orElse(Tenure.ALWAYS);
        tenure.first().filter(this::isAfterSome).ifPresent(year -> notes.add(messages.get("identity.first", year)));
        tenure.last().filter(this::isBeforeSome).ifPresent(year -> notes.add(messages.get("identity.last", year)));
        return String.join(messages.get("identity.separator"), notes);
    }

    /** Whether it is among the published years and not the first of them. */
    private boolean isAfterSome(AcademicYear year) {
        return roster.reportedCodes().firstKey().compareTo(year) < 0
                && roster.reportedCodes().lastKey().compareTo(year) >= 0;
    }

    /** Whether it is among the published years and not the last of them. */
    private boolean isBeforeSome(AcademicYear year) {
        return roster.reportedCodes().firstKey().compareTo(year) <= 0
                && roster.reportedCodes().lastKey().compareTo(year) > 0;
    }
}
