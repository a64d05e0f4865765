package io.github.disclosurecompare.publish.change;

import io.github.disclosurecompare.domain.AcademicYear;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of each cell why it is not what it was. */
final class Attribution {
    private final BasisChange basis;
    private final Origins origins;
    private final OwnCauses own;

    Attribution(BasisChange basis, Origins origins, OwnCauses own) {
        this.basis = basis;
        this.origins = origins;
        this.own = own;
    }

    Cause of(ComparedTable table, Subject subject, RowPair pair, String column) {
        if (table == ComparedTable.REJECTS) {
            return ofReject(subject.who().institution());
        }
        return ofColumn(table, pair, column)
                .or(() -> ofReport(table, subject, pair))
                .or(() -> own.find(subject))
                .orElseGet(() -> ofElsewhere(table, subject));
    }

    private Cause ofReject(String source) {
        return switch (basis.old().fate(source, basis.now())) {
            case NEW -> Cause.NEW_SOURCE;
            case CHANGED -> Cause.CHANGED_SOURCE;
            case REMOVED -> Cause.REMOVED_SOURCE;
            default -> basis.cause().orElse(Cause.CHANGED_SOURCE);
        };
    }

    /** What only one thing can have changed, whatever else did. */
    private Optional<Cause> ofColumn(ComparedTable table, RowPair pair, String column) {
        if (!pair.isStanding()) {
            return Optional.empty();
        }
        if (column.equals("decision") || table == ComparedTable.FIGURES && pair.isChanged("corrected_from")) {
            return Optional.of(Cause.CORRECTION);
        }
        if (column.equals("peer_group") && basis.isOtherPeerGroup()
                || column.equals("message") && basis.isOtherLocale()) {
            return Optional.of(Cause.SETTINGS);
        }
        return Set.of("institution", "peer_group").contains(column) && basis.isOtherReference()
                ? Optional.of(Cause.REFERENCE)
                : Optional.empty();
    }

    /** A report that comes or goes does so for a reason of its own, not for what it does to its rivals. */
    private Optional<Cause> ofReport(ComparedTable table, Subject subject, RowPair pair) {
        if (table != ComparedTable.REPORTS || pair.isStanding() || !basis.tellsInputs()) {
            return Optional.empty();
        }
        if (pair.old().isEmpty() && origins.of(subject).stream().anyMatch(basis::isNew)) {
            return Optional.of(Cause.NEW_SOURCE);
        }
        return basis.causeIn(origins.of(subject));
    }

    /** A correction is of one report: what it moves elsewhere follows from that report. */
    private Cause ofElsewhere(ComparedTable table, Subject subject) {
        if (table == ComparedTable.STANDINGS && basis.isOtherPeerGroup()) {
            return Cause.SETTINGS;
        }
        String before = AcademicYear.parse(subject.academicYear()).previous().toString();
        boolean isExplained = Stream.of(subject.academicYear(), before)
                .flatMap(year -> own.in(year).stream())
                .anyMatch(cause -> cause == Cause.CORRECTION || !basis.cause().equals(Optional.of(cause)));
        return isExplained ? Cause.DERIVED : basis.cause().orElse(Cause.DERIVED);
    }
}
