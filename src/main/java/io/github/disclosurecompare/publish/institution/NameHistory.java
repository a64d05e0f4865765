package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Under which other names an institution has reported, and from or up to when there was one: its code is the identity, so
 * all of it is one series, and nothing of another code is added to it.
 */
final class NameHistory {
    private final Edition edition;
    private final Words words;

    NameHistory(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** One remark each; none for a unit. */
    List<String> remarks(ReportingUnit who, List<ReportKey> reported) {
        List<String> remarks = new ArrayList<>();
        if (!who.isUnit()) {
            String current = edition.currentName(who);
            names(reported).forEach((name, years) -> {
                if (!name.isEmpty() && !name.equals(current)) {
                    String listed = String.join(
                            words.get("list.separator"),
                            years.stream().map(AcademicYear::toString).toList());
                    remarks.add(words.get("institution.reported_as", name, listed));
                }
            });
            tenure(who, remarks);
        }
        return remarks;
    }

    private void tenure(ReportingUnit who, List<String> remarks) {
        Optional<Institution> known = edition.roster().registry().findByCode(who.code());
        known.flatMap(one -> one.tenure().first())
                .filter(first -> edition.firstYear().compareTo(first) < 0)
                .ifPresent(first -> remarks.add(words.get("identity.first", first)));
        known.flatMap(one -> one.tenure().last())
                .filter(last -> last.compareTo(edition.newestYear()) < 0)
                .ifPresent(last -> remarks.add(words.get("identity.last", last)));
    }

    private static Map<String, List<AcademicYear>> names(List<ReportKey> reported) {
        Map<String, List<AcademicYear>> names = new LinkedHashMap<>();
        reported.forEach(key -> names.computeIfAbsent(key.reportingUnit().institution(), name -> new ArrayList<>())
                .add(key.academicYear()));
        return names;
    }
}
