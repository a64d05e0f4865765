package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.TenureRemarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which other names an institution has reported, and from or up to when there was one: its code is the identity, so
 * all of it is one series, and nothing of another code is added to it.
 */
final class NameHistory {
    private final Edition edition;
    private final Words words;
    private final TenureRemarks tenure;

    NameHistory(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.tenure = new TenureRemarks(edition);
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
            remarks.addAll(tenure.of(who));
        }
        return remarks;
    }

    private static Map<String, List<AcademicYear>> names(List<ReportKey> reported) {
        Map<String, List<AcademicYear>> names = new LinkedHashMap<>();
        reported.forEach(key -> names.computeIfAbsent(key.reportingUnit().institution(), name -> new ArrayList<>())
                .add(key.academicYear()));
        return names;
    }
}
