package io.github.disclosurecompare.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What reports must contain, by year and province, and the documents that they cite. */
public final class Requirements {
    public static final Requirements NONE = new Requirements(List.of(), List.of());

    private final List<RequirementPack> packs;
    private final List<CitableDocument> documents;
    private final Map<PlaceAndYear, AskedOf> asked = new ConcurrentHashMap<>();

    private record PlaceAndYear(String province, AcademicYear year) {}

    public Requirements(List<RequirementPack> packs, List<CitableDocument> documents) {
        this.packs = List.copyOf(packs);
        this.documents = List.copyOf(documents);
    }

    public List<RequirementPack> packs() {
        return packs;
    }

    public List<CitableDocument> documents() {
        return documents;
    }

    /**
     * How a report stands to the requirements of a year: its own, or one and the same for the reports of all years, so that
     * new rules are told from new behaviour.
     */
    public List<Verdict> verdicts(Report report, AcademicYear year) {
        return asked(report.reportingUnit(), year).verdicts(report);
    }

    /** The sections that a report lacks; none where it is a unit's, or where nobody knows its sections. */
    public List<Section> missingSections(Report report) {
        if (report.reportingUnit().isUnit() || report.sections().isEmpty()) {
            return List.of();
        }
        return List.copyOf(asked(report.reportingUnit(), report.academicYear())
                .missing(report.sections().get()));
    }

    /** The rule that a finding rests on; none for most of them. */
    public Optional<Requirement> behind(Finding finding) {
        return switch (finding.code()) {
            case LATE -> find(finding.key(), Requirement.Kind.DEADLINE, "");
            case MISSING_SECTION -> find(finding.key(), Requirement.Kind.SECTION, finding.detail());
            default -> Optional.empty();
        };
    }

    /** Whether a report must be public by the deadline. */
    public boolean setsDeadline(ReportKey key) {
        return !key.reportingUnit().isUnit()
                && find(key, Requirement.Kind.DEADLINE, "").isPresent();
    }

    /** The document whose number should stand where a report about a year cites another one; empty where nothing is wrong. */
    public Optional<CitableDocument> findRight(CitedDocument cited, AcademicYear year) {
        Optional<CitableDocument> titled =
                documents.stream().filter(document -> document.isCalled(cited)).findFirst();
        return titled.isPresent()
                ? titled.filter(document -> !document.isRight(cited.number(), year))
                : documents.stream()
                        .filter(document -> document.isConfirmed() && document.isNoticeMeant(cited, year))
                        .findFirst()
                        .filter(document -> !document.isRight(cited.number(), year));
    }

    private Optional<Requirement> find(ReportKey key, Requirement.Kind kind, String of) {
        return asked(key.reportingUnit(), key.academicYear()).find(kind, of);
    }

    private AskedOf asked(ReportingUnit who, AcademicYear year) {
        return asked.computeIfAbsent(
                new PlaceAndYear(who.province(), year),
                key -> AskedOf.of(packs.stream()
                        .filter(pack -> pack.holds(key.province(), key.year()))
                        .flatMap(pack -> pack.requirements().stream())
                        .toList()));
    }
}
