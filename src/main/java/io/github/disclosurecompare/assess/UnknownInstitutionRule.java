package io.github.disclosurecompare.assess;

import io.github.disclosurecompare.domain.Finding;
import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportingUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The registry does not know the institution; three names that look like it say what may have been meant. */
final class UnknownInstitutionRule implements ReportRule {
    private static final int NEAREST = 3;

    private final InstitutionRegistry registry;
    private final Map<String, String> nearest = new ConcurrentHashMap<>();

    UnknownInstitutionRule(InstitutionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<Finding> check(Case report) {
        ReportingUnit who = report.key().reportingUnit();
        return registry.findByCode(who.code()).isPresent()
                ? List.of()
                : List.of(report.finding(
                        FindingCode.UNKNOWN_INSTITUTION,
                        who.code(),
                        who.institution(),
                        nearest.computeIfAbsent(who.code() + "|" + who.institution(), key -> nearest(who))));
    }

    /** By name where there is one, else by code. */
    private String nearest(ReportingUnit who) {
        return registry.list().stream()
                .sorted(Comparator.comparingInt(institution -> who.institution().isEmpty()
                        ? LevenshteinDistance.getDefaultInstance().apply(institution.code(), who.code())
                        : LevenshteinDistance.getDefaultInstance().apply(institution.name(), who.institution())))
                .limit(NEAREST)
                .map(institution -> institution.name())
                .collect(Collectors.joining("、"));
    }
}
