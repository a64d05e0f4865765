package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.publish.table.CsvTable;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What every page and chart of a publication shares.
 *
 * @param asOf the latest issued or published date among the inputs
 */
record Edition(Messages messages, PeerGrouping grouping, InstitutionRegistry registry, Optional<LocalDate> asOf) {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    String asOfText() {
        return asOf.map(day -> messages.get("site.as_of", day)).orElseGet(() -> messages.get("site.as_of_unknown"));
    }

    /** As the registry writes it; empty where it does not know the reporting unit. */
    String peerGroup(ReportingUnit who) {
        return grouping.find(who, registry).orElse("");
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

    /** A table as people open it: with a mark by which spreadsheets know UTF-8, and headers in their language. */
    <T> byte[] forReaders(CsvTable<T> table, Collection<T> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BYTE_ORDER_MARK);
        bytes.writeBytes(table.header(name -> messages.get("column." + name)));
        bytes.writeBytes(table.rows(rows));
        return bytes.toByteArray();
    }
}
