package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a supervisor may want to call.
 *
 * @param found by what was found, errors before warnings; mere notes have no part in it
 */
record Attention(SortedMap<FindingCode, Set<ReportKey>> found) {
    private static final Comparator<FindingCode> ORDER =
            Comparator.comparing(FindingCode::severity).thenComparing(Comparator.naturalOrder());

    static Attention of(Collection<FindingRow> findings) {
        SortedMap<FindingCode, Set<ReportKey>> found = new TreeMap<>(ORDER);
        for (FindingRow row : findings) {
            if (row.severity() != Severity.NOTE) {
                found.computeIfAbsent(row.finding().code(), code -> new LinkedHashSet<>())
                        .add(row.finding().key());
            }
        }
        return new Attention(Collections.unmodifiableSortedMap(found));
    }
}
