package io.github.disclosurecompare.publish.year;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.Severity;
import io.github.disclosurecompare.publish.table.FindingRow;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a supervisor may want to call.
 *
 * @param found by what was found, errors before warnings; mere notes have no part in it
 */
public record Attention(SortedMap<FindingCode, Set<ReportKey>> found) {
    /** Whether there is any of these is told also where there is none. */
    public static final Set<FindingCode> ALWAYS_ASKED = Collections.unmodifiableSet(EnumSet.of(
            FindingCode.LATE,
            FindingCode.MISSING_REPORT,
            FindingCode.TOTAL_MISMATCH,
            FindingCode.TEXT_REUSED,
            FindingCode.PROMISE_REPEATED));

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

    /** How many reports it was found in. */
    public int count(FindingCode code) {
        return found.getOrDefault(code, Set.of()).size();
    }
}
