package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who reports, by ranked evidence: the title, the signature, what the body says of itself.
 *
 * @param unit who; empty where the text does not tell the institution
 * @param inferredFrom the words that alone name a unit's institution; empty where the report names it itself
 */
record Reporter(Optional<ReportingUnit> unit, Optional<Span> inferredFrom) {
    private static final Reporter UNKNOWN = new Reporter(Optional.empty(), Optional.empty());

    static Reporter of(ReportText text, InstitutionNames names, Optional<Title> title, Signature signature) {
        Parents parents = new Parents(text, names, title, signature);
        return title.flatMap(found -> named(NamePieces.list(text, found.span()), names, parents, true))
                .or(() -> signature.names().stream()
                        .map(line -> named(NamePieces.list(text, line.span()), names, parents, false))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> SelfNames.unit(text).flatMap(unit -> inside(unit, parents)))
                .or(() -> parents.self().map(Reporter::institution))
                .or(() -> SelfNames.institution(text).map(Reporter::unknown))
                .orElse(UNKNOWN);
    }

    private static Optional<Reporter> named(
            List<String> pieces, InstitutionNames names, Parents parents, boolean officesReport) {
        Optional<Reporter> known = pieces.stream()
                .map(piece -> known(piece, pieces, names, officesReport))
                .flatMap(Optional::stream)
                .findFirst();
        return known.or(() -> pieces.stream()
                .filter(piece -> officesReport || !UnitName.isOffice(piece))
                .map(piece -> unknown(piece, parents))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** An institution of the registry, and the unit that is written behind it or in a line of its own. */
    private static Optional<Reporter> known(
            String piece, List<String> pieces, InstitutionNames names, boolean officesReport) {
        List<NamedInstitution> found = names.list(piece, new Span(0, piece.length()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        NamedInstitution first = found.get(0);
        String rest = UnitName.strip(piece.substring(first.span().end()));
        String unit = UnitName.isName(rest)
                ? rest
                : pieces.stream()
                        .filter(other -> !other.equals(piece)
                                && !UnitName.splitUnknown(other).isPresent())
                        .findFirst()
                        .orElse("");
        boolean self = unit.isEmpty() || UnitName.isOffice(unit) && !officesReport;
        return Optional.of(of(first.institution(), self ? "" : unit));
    }

    private static Optional<Reporter> unknown(String piece, Parents parents) {
        return UnitName.splitUnknown(piece)
                .map(split -> new Reporter(
                        Optional.of(new ReportingUnit(
                                "", split.group(1), UnitName.isName(split.group(2)) ? split.group(2) : "")),
                        Optional.empty()))
                .or(() -> inside(piece, parents))
                .or(() -> UnitName.splitCollege(piece)
                        .map(split -> new Reporter(
                                Optional.of(new ReportingUnit("", split.group(1), split.group(2))), Optional.empty())))
                .or(() -> UnitName.endsAsInstitution(piece) ? Optional.of(unknown(piece)) : Optional.empty());
    }

    /** A unit whose institution must be looked for elsewhere. */
    private static Optional<Reporter> inside(String unit, Parents parents) {
        return parents.of(unit)
                .map(parent -> new Reporter(
                        Optional.of(new ReportingUnit(parent.code(), parent.name(), unit)), parent.inferredFrom()));
    }

    private static Reporter unknown(String institution) {
        return new Reporter(Optional.of(new ReportingUnit("", institution, "")), Optional.empty());
    }

    private static Reporter institution(Institution institution) {
        return of(institution, "");
    }

    private static Reporter of(Institution institution, String unit) {
        return new Reporter(
                Optional.of(new ReportingUnit(institution.code(), institution.name(), unit)), Optional.empty());
    }
}
