package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.ReportState;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;

/** Where a report stands among its peers, in one sentence; or why nobody can say. */
final class Place {
    private final Edition edition;
    private final Messages messages;

    Place(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    String of(UnitYear unitYear) {
        return unitYear.standing().map(this::of).orElseGet(() -> messages.get("institution.no_place", why(unitYear)));
    }

    private String of(Standing standing) {
        String group = edition.peerGroupTitle(standing.peerGroup());
        if (standing.rank().isEmpty()) {
            return messages.get("institution.few_peers", group, standing.of(), Standing.FEWEST);
        }
        Standing.Rank rank = standing.rank().get();
        String place = rank.best() == rank.worst()
                ? messages.get("institution.rank_one", rank.best())
                : messages.get("institution.rank_range", rank.best(), rank.worst());
        Quartiles quartiles = rank.quartiles();
        return messages.get(
                "institution.place",
                group,
                standing.of(),
                place,
                messages.get("institution.position." + position(standing.value(), quartiles)));
    }

    private static String position(long value, Quartiles quartiles) {
        if (value > quartiles.third()) {
            return "top";
        }
        if (value > quartiles.median()) {
            return "upper";
        }
        return value >= quartiles.first() ? "lower" : "bottom";
    }

    private String why(UnitYear unitYear) {
        if (unitYear.current().isEmpty()) {
            return messages.get(
                    unitYear.inState(ReportState.CONFLICTING).isEmpty()
                            ? "institution.no_report"
                            : "institution.only_conflicting");
        }
        if (unitYear.current().get().totals().isIncomplete()) {
            return messages.get("institution.incomplete");
        }
        return messages.get(
                edition.peerGroup(unitYear.key().reportingUnit()).isEmpty()
                        ? "institution.no_group"
                        : "institution.no_items");
    }
}
