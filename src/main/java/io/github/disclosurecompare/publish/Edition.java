package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Roster;
import io.github.disclosurecompare.publish.table.Chunks;
import io.github.disclosurecompare.publish.table.CsvTable;
import java.util.Collection;
import java.util.Comparator;

/** What every page and chart of a publication shares. */
record Edition(Messages messages, PeerGrouping grouping, Roster roster) {
    private static final Chunks BYTE_ORDER_MARK = Chunks.of("\ufeff");

    /** The latest issued or published date among the inputs. */
    String asOfText() {
        return roster.latestDate()
                .map(day -> messages.get("site.as_of", day))
                .orElseGet(() -> messages.get("site.as_of_unknown"));
    }

    /** As the registry writes it; empty where it does not know the reporting unit. */
    String peerGroup(ReportingUnit who) {
        return grouping.find(who, roster.registry()).orElse("");
    }

    /** Institutions before units, which are compared with each other alone. */
    Comparator<String> peerGroupOrder() {
        return Comparator.comparing((String group) -> group.equals(PeerGrouping.UNITS))
                .thenComparing(Comparator.naturalOrder());
    }

    /** As people read it. */
    String peerGroupTitle(String peerGroup) {
        if (peerGroup.isEmpty()) {
            return messages.get("peer.none");
        }
        if (peerGroup.equals(PeerGrouping.UNITS)) {
            return messages.get("peer.unit");
        }
        return grouping == PeerGrouping.PROVINCE
                ? messages.find("province." + peerGroup).orElse(peerGroup)
                : peerGroup;
    }

    /** How a reporting unit is named in charts and pages. */
    static String name(ReportingUnit who) {
        String institution = who.institution().isEmpty() ? who.code() : who.institution();
        return who.isUnit() ? institution + " " + who.unit() : institution;
    }

    /** A table as people open it: with a mark by which spreadsheets know UTF-8, and headers in their language. */
    <T> Chunks forReaders(CsvTable<T> table, Collection<T> rows) {
        return BYTE_ORDER_MARK
                .plus(table.header(name -> messages.get("column." + name)))
                .plus(table.rows(rows));
    }
}
