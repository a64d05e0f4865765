package io.github.disclosurecompare.compare;

import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.GroupTotal;
import io.github.disclosurecompare.domain.Quartiles;
import io.github.disclosurecompare.domain.ReportKey;
import io.github.disclosurecompare.domain.ReportTotals;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.domain.Standing;
import io.github.disclosurecompare.domain.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;

/**
 * The totals of a year in items, ranked within each peer group and scope. Columns alone: a Tablesaw table looks through the
 * whole class path for file formats when the first one is made.
 */
final class PeerTable {
    private final List<ReportKey> keys = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<String> peerGroups = new ArrayList<>();
    /** One number for each peer group and scope: Tablesaw selects by numbers much faster than by words. */
    private final IntColumn peers = IntColumn.create("peers");

    private final LongColumn value = LongColumn.create("value");
    private final LongColumn low = LongColumn.create("low");
    private final LongColumn high = LongColumn.create("high");

    /** An incomplete record has no standing; neither has what nobody can attribute to one group. */
    void add(ReportKey key, Optional<String> peerGroup, ReportTotals totals) {
        if (peerGroup.isEmpty() || totals.isIncomplete()) {
            return;
        }
        totals.comparable(Scope.ALL).ifPresent(total -> add(key, peerGroup.get(), Scope.ALL, total));
        for (Map.Entry<ChannelGroup, GroupTotal> group :
                totals.comparableGroups().entrySet()) {
            if (ChannelGroup.REAL.contains(group.getKey())) {
                add(
                        key,
                        peerGroup.get(),
                        Scope.of(group.getKey()),
                        group.getValue().total().orElseThrow());
            }
        }
    }

    private void add(ReportKey key, String group, Scope of, Total total) {
        keys.add(key);
        scopes.add(of);
        if (!peerGroups.contains(group)) {
            peerGroups.add(group);
        }
        peers.append(peerGroups.indexOf(group) * Scope.VALUES.size() + Scope.VALUES.indexOf(of));
        value.append(total.value());
        low.append(total.interval().low());
        high.append(total.interval().high());
    }

    /** In the order in which the reports were added, by scope. */
    List<Standing> list() {
        if (keys.isEmpty()) {
            return List.of();
        }
        Standing[] standings = new Standing[keys.size()];
        for (int number = 0; number < peerGroups.size() * Scope.VALUES.size(); number++) {
            int[] rows = peers.isEqualTo(number).toArray();
            if (rows.length > 0) {
                rank(rows, standings);
            }
        }
        return Arrays.asList(standings);
    }

    private void rank(int[] rows, Standing[] standings) {
        long[] values = value.subset(rows).asLongArray();
        long[] lows = low.subset(rows).asLongArray();
        long[] highs = high.subset(rows).asLongArray();
        long[] sortedLows = sorted(lows);
        long[] sortedHighs = sorted(highs);
        Optional<Quartiles> quartiles =
                values.length < Standing.FEWEST ? Optional.empty() : Optional.of(Quartiles.of(sorted(values)));
        int peer = 0;
        for (int row : rows) {
            int best = 1 + countAbove(sortedLows, highs[peer]);
            int worst = values.length - countBelow(sortedHighs, lows[peer]);
            standings[row] = new Standing(
                    keys.get(row),
                    scopes.get(row),
                    peerGroups.get(peers.getInt(row) / Scope.VALUES.size()),
                    values[peer],
                    values.length,
                    quartiles.map(spread -> new Standing.Rank(best, worst, spread)));
            peer++;
        }
    }

    private static long[] sorted(long[] values) {
        long[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static int countAbove(long[] sorted, long bound) {
        return sorted.length - (bound == Long.MAX_VALUE ? sorted.length : countBelow(sorted, bound + 1));
    }

    /** How many are less than the bound. */
    private static int countBelow(long[] sorted, long bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
