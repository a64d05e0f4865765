package io.github.disclosurecompare.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the packs of one year ask of the institutions of one province. */
record AskedOf(List<Requirement> requirements, Set<Section> sections) {

    static AskedOf of(List<Requirement> asked) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        List<Requirement> requirements = asked.stream()
                .filter(requirement -> requirement.kind() != Requirement.Kind.NO_SECTION)
                .toList();
        for (Requirement requirement : requirements) {
            if (requirement.kind() == Requirement.Kind.SECTION && !isWaived(requirement, asked)) {
                sections.add(section(requirement));
            }
        }
        return new AskedOf(requirements, sections);
    }

    private static boolean isWaived(Requirement requirement, List<Requirement> asked) {
        return asked.stream().anyMatch(other -> other.waives(requirement));
    }

    Set<Section> missing(Set<Section> present) {
        Set<Section> missing = EnumSet.noneOf(Section.class);
        missing.addAll(sections);
        missing.removeAll(present);
        return missing;
    }

    Optional<Requirement> find(Requirement.Kind kind, String of) {
        for (Requirement requirement : requirements) {
            if (requirement.kind() == kind && requirement.of().equals(of)) {
                return Optional.of(requirement);
            }
        }
        return Optional.empty();
    }

    List<Verdict> verdicts(Report report) {
        List<Verdict> verdicts = new ArrayList<>(requirements.size());
        for (Requirement requirement : requirements) {
            verdicts.add(verdict(report, requirement));
        }
        return verdicts;
    }

    private Verdict verdict(Report report, Requirement requirement) {
        if (report.reportingUnit().isUnit()) {
            return Verdict.unjudged(requirement, Verdict.Reason.UNIT);
        }
        return switch (requirement.kind()) {
            case SECTION, NO_SECTION -> section(report, requirement);
            case DEADLINE -> deadline(report, requirement);
            case COUNT -> count(report, requirement);
        };
    }

    private Verdict section(Report report, Requirement requirement) {
        Section section = section(requirement);
        if (!sections.contains(section)) {
            return Verdict.unjudged(requirement, Verdict.Reason.WAIVED);
        }
        return report.sections()
                .map(present -> Verdict.judged(requirement, present.contains(section)))
                .orElseGet(() -> Verdict.unjudged(requirement, Verdict.Reason.SECTIONS_UNKNOWN));
    }

    private static Verdict deadline(Report report, Requirement requirement) {
        return report.dates().daysLate(report.academicYear()).stream()
                .mapToObj(days -> Verdict.judged(requirement, days <= 0))
                .findFirst()
                .orElseGet(() -> Verdict.unjudged(requirement, Verdict.Reason.DATE_UNKNOWN));
    }

    /** What a record does not hold is unknown; what a text does not tell is not told. */
    private static Verdict count(Report report, Requirement requirement) {
        boolean isTold = tells(report, requirement.of());
        return isTold || report.text().isPresent()
                ? Verdict.judged(requirement, isTold)
                : Verdict.unjudged(requirement, Verdict.Reason.TEXT_UNKNOWN);
    }

    private static boolean tells(Report report, String metric) {
        for (Figure figure : report.figures()) {
            if (figure.metric().code().equals(metric)) {
                return true;
            }
        }
        return false;
    }

    private static Section section(Requirement requirement) {
        return Coded.find(Section.class, requirement.of()).orElseThrow();
    }
}
